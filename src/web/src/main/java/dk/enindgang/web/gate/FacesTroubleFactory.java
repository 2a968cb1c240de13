package dk.enindgang.web.gate;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each request of Faces its {@link FacesTrouble}. Named in {@code faces-config.xml}. */
public class FacesTroubleFactory extends ExceptionHandlerFactory {

    public FacesTroubleFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesTrouble(getWrapped().getExceptionHandler());
    }
}
