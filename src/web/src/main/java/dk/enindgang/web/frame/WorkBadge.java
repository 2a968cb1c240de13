package dk.enindgang.web.frame;

import dk.enindgang.task.TaskCount;
import dk.enindgang.task.Tasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How much waits for the reader, at the menu of each page. Asked once in a request. */
@Named
@RequestScoped
public class WorkBadge {

    @Inject
    Tasks tasks;

    @Inject
    SignedIn signedIn;

    private @Nullable TaskCount count;

    /** Nothing for whoever is not signed in. */
    public TaskCount getCount() {
        TaskCount known = count;
        if (known == null) {
            known = signedIn.isPresent() ? tasks.count() : TaskCount.NONE;
            count = known;
        }
        return known;
    }

    public int getSum() {
        return getCount().sum();
    }
}
