package dk.enindgang.writing;

import dk.enindgang.guide.file.GuideFault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a file (R11): a manuscript, or every reason why not. */
public record FileTaken(@Nullable UUID manuscript, List<GuideFault> faults) {}
