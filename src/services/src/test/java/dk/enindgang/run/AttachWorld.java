package dk.enindgang.run;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.util.UUID;
import java.util.function.Function;

/** The door to attaching runs, in the school of {@link ChildWorld}. */
public record AttachWorld(ChildWorld people) {

    public <T> T attachments(Colleague who, Function<RunAttachments, T> block) {
        String[] roles = who.equals(people.leader) ? new String[] {"LEADER"} : new String[0];
        return TestDatabase.inTransaction(
                em -> block.apply(RunsForTests.attachments(em, CallerForTests.as(who.account(), roles))));
    }

    /** As the one who was told what becomes of the others. */
    public boolean attach(Colleague who, UUID run, UUID child) {
        RunCompany told = attachments(who, door -> door.company(run, child));
        return attachments(who, door -> door.attach(run, people.school, child, told));
    }

    public boolean attach(Colleague who, UUID run, PersonDetails child) {
        RunCompany told = attachments(who, door -> door.company(run, child));
        return attachments(who, door -> door.attach(run, people.school, child, told));
    }

    public void undo(Colleague who, UUID run) {
        attachments(who, door -> {
            door.undo(run);
            return "";
        });
    }

    public boolean isUndoable(Colleague who, UUID run) {
        return attachments(who, door -> door.isUndoable(run));
    }
}
