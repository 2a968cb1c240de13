package dk.enindgang.bench.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Two fields and one insert, in one transaction. */
@Named
@RequestScoped
public class ReferenceForm {

    @Resource(lookup = "jdbc/enIndgang")
    DataSource database;

    private String reason = "";

    private String note = "";

    /** Keeps one row and goes back to the same page. */
    @Transactional(rollbackOn = SQLException.class)
    public String save() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_row (reason, note) values (?, ?)")) {
            insert.setString(1, reason);
            insert.setString(2, note);
            insert.executeUpdate();
        }
        return "/form.xhtml?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
