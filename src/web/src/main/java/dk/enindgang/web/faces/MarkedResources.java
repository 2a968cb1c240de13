package dk.enindgang.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Puts a mark of the content into the address of each of our own resources. R2. */
public class MarkedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "frame";

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public MarkedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        Resource resource = getWrapped().createResource(name, library);
        if (resource == null || !LIBRARY.equals(library)) {
            return resource;
        }
        return new Marked(resource, marks.computeIfAbsent(name, any -> mark(resource)));
    }

    private static String mark(Resource resource) {
        var sum = new CRC32C();
        try (InputStream content = resource.getInputStream()) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    /** A resource whose address tells its content. */
    private static final class Marked extends ResourceWrapper {

        private final String mark;

        Marked(Resource wrapped, String mark) {
            super(wrapped);
            this.mark = mark;
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + mark;
        }
    }
}
