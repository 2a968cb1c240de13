package dk.enindgang.web.task;

import dk.enindgang.task.TaskRow;
import dk.enindgang.task.TaskShelf;
import dk.enindgang.task.Tasks;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /task/list?show=…&page=…}: what I have to do, and what others have to do for me. */
@Named
@RequestScoped
public class TaskList {

    static final int PAGE = 25;

    /** A way to another list. */
    public record Way(TaskShelf shelf, String address, boolean here) {}

    @Inject
    Tasks tasks;

    @Inject
    TaskWords words;

    private TaskShelf shelf = TaskShelf.OPEN;

    private int page = 1;

    private Paged<TaskRow> rows = Paged.none();

    private List<TaskLine> lines = List.of();

    public void load() {
        rows = Paged.read(page, PAGE, (first, max) -> tasks.list(shelf, first, max));
        lines = rows.rows().stream().map(words::line).toList();
    }

    /** The lists there are. What is due is shown by the first page alone. */
    public List<Way> getWays() {
        return Stream.of(TaskShelf.values())
                .filter(one -> one != TaskShelf.DUE)
                .map(one -> new Way(one, Address.of("list").with("show", one).toString(), one == shelf))
                .toList();
    }

    /** This list, ready for the number of a page. */
    public String getAddress() {
        return Address.of("list").with("show", shelf).open();
    }

    /** The key of what is said when there are none. */
    public String getNone() {
        return "task.list.none." + shelf;
    }

    public List<TaskLine> getRows() {
        return lines;
    }

    public boolean isMore() {
        return rows.more();
    }

    public TaskShelf getShow() {
        return shelf;
    }

    public void setShow(@Nullable TaskShelf show) {
        shelf = show == null ? TaskShelf.OPEN : show;
    }

    public int getPage() {
        return rows.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
