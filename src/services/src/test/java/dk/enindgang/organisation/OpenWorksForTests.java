package dk.enindgang.organisation;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** What features know of open work, without a container. */
public final class OpenWorksForTests {

    private OpenWorksForTests() {}

    public static OpenWorks of(OpenWork... features) {
        var works = new OpenWorks();
        works.features = new Known(List.of(features));
        return works;
    }

    private record Known(List<OpenWork> features) implements Instance<OpenWork> {

        @Override
        public Iterator<OpenWork> iterator() {
            return features.iterator();
        }

        @Override
        public OpenWork get() {
            return features.get(0);
        }

        @Override
        public Instance<OpenWork> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends OpenWork> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OpenWork> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return features.isEmpty();
        }

        @Override
        public boolean isAmbiguous() {
            return features.size() > 1;
        }

        @Override
        public void destroy(OpenWork instance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Handle<OpenWork> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<OpenWork>> handles() {
            throw new UnsupportedOperationException();
        }
    }
}
