package dk.enindgang.access;

import dk.enindgang.platform.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a colleague may have nothing to do with a person (inhabil), because they are close to each other. */
@Entity
@Table(name = "impartiality_block")
@SuppressWarnings("UnusedVariable") // read by queries alone
public class ImpartialityBlock extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "person_ref", updatable = false)
    private UUID person;

    @Column(name = "employee_ref", updatable = false)
    private UUID employee;

    @Column(name = "set_by", updatable = false)
    private UUID setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    protected ImpartialityBlock() {}

    ImpartialityBlock(UUID person, UUID employee, UUID setBy, Instant now) {
        this.person = person;
        this.employee = employee;
        this.setBy = setBy;
        this.setAt = now;
    }

    UUID employee() {
        return employee;
    }

    Instant setAt() {
        return setAt;
    }

    void lift(Instant now) {
        liftedAt = now;
    }
}
