package dk.enindgang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;

/** What every entity has: a number of its own, a name for the outside that tells nothing, and a version. */
@MappedSuperclass
public abstract class Stored implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_seq")
    @SequenceGenerator(name = "stored_seq", sequenceName = "stored_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "ref", updatable = false)
    private UUID ref = UUID.randomUUID();

    public Long getId() {
        return id;
    }

    /** Raised by each change; sent back with an edit so that nobody overwrites what they have not seen. */
    public long getVersion() {
        return version;
    }

    /** The id used in addresses and events. */
    public UUID getRef() {
        return ref;
    }
}
