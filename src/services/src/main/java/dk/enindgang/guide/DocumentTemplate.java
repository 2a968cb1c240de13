package dk.enindgang.guide;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** The name of a document one begins from in a step (skabelon). */
@Embeddable
public class DocumentTemplate implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    protected DocumentTemplate() {}

    public DocumentTemplate(String name, TemplateKind kind) {
        this.name = name;
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public TemplateKind getKind() {
        return kind;
    }
}
