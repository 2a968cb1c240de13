package dk.enindgang.run;

import dk.enindgang.organisation.LinkRow;
import java.io.Serializable;
import java.util.List;

/** Colleagues who have to do with a run that is to be attached to a child: who comes into its team, and who sees it no more. */
public record RunCompany(List<LinkRow> joining, List<LinkRow> leaving) implements Serializable {}
