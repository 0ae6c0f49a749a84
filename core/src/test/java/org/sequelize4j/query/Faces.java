package org.sequelize4j.query;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.One;
import org.sequelize4j.Relation;
import org.sequelize4j.Where;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;

/** Interfaces of the blog's models, and their method references by the simplest recorder that does. */
final class Faces {
    private Faces() {}

    interface User {
        Integer id();

        String name();

        Integer age();

        One<Profile> profile();

        Many<Post> posts();
    }

    interface Profile {
        String bio();
    }

    interface Post {
        Integer id();

        String title();

        Integer views();

        Boolean published();

        Instant createdAt();

        One<User> author();

        Many<Comment> comments();

        ManyThrough<Tag, PostTag> tags();

        static void live(Where<Post> where) {
            where.where(Post::published).eq(true);
        }
    }

    interface Comment {
        String body();
    }

    interface Tag {
        String name();
    }

    interface PostTag {
        Integer position();
    }

    static final ReferenceLookup LOOKUP = new ReferenceLookup() {
        @Override
        public <T> References<T> of(ModelDefinition model) {
            return new Recorded<>(model);
        }
    };

    private record Recorded<T>(ModelDefinition model) implements References<T> {
        @Override
        public String attribute(Function<? super T, ? extends @Nullable Object> reference) {
            return read(reference);
        }

        @Override
        public String association(Function<? super T, ? extends Relation<?>> reference) {
            return read(reference);
        }

        @SuppressWarnings("unchecked")
        private String read(Function<? super T, ? extends @Nullable Object> reference) {
            AtomicReference<String> name = new AtomicReference<>();
            Class<?> face = Objects.requireNonNull(model.type());
            Object recorder =
                    Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, arguments) -> {
                        name.set(method.getName());
                        return null;
                    });
            Object unused = reference.apply((T) recorder);
            return name.get();
        }
    }
}
