package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the codecs do where one Jackson, or both, are really not there: seen through a class loader that hides them. */
class MissingJacksonTest {
    private static final String JACKSON_2 = "com.fasterxml.jackson.";
    private static final String JACKSON_3 = "tools.jackson.";

    @Test
    void jackson2IsFoundWhereJackson3IsMissing() throws Exception {
        assertThat(codecWithout(JACKSON_3)).isEqualTo("Jackson2Codec");
    }

    @Test
    void jackson3IsFoundWhereTheRestOfJackson2IsMissing() throws Exception {
        assertThat(codecWithout("com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind."))
                .isEqualTo("Jackson3Codec");
    }

    @Test
    void withoutBothTheLinesToPasteAreSaid() {
        assertThatThrownBy(() -> codecWithout(JACKSON_2, JACKSON_3))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("<artifactId>jackson-databind</artifactId>");
    }

    private static String codecWithout(String... hidden) throws Exception {
        Class<?> codecs = new Hiding(List.of(hidden)).loadClass("org.sequelize4j.type.JsonCodecs");
        Method found = codecs.getDeclaredMethod("found");
        found.setAccessible(true);
        return found.invoke(null).getClass().getSimpleName();
    }

    /** Loads the library anew, and finds nothing whose name begins with one of the hidden prefixes. */
    private static final class Hiding extends ClassLoader {
        private final List<String> hidden;

        Hiding(List<String> hidden) {
            super(MissingJacksonTest.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith("org.sequelize4j.")) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
