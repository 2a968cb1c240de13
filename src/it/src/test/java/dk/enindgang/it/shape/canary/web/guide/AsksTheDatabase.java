package dk.enindgang.it.shape.canary.web.guide;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A page bean that goes straight to the database and to Faces. */
public class AsksTheDatabase {

    @Inject
    private EntityManager entities;

    public boolean isOpen() {
        return entities.isOpen() && FacesContext.getCurrentInstance() != null;
    }
}
