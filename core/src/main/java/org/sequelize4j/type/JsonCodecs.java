package org.sequelize4j.type;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.MissingDependencyException;

/**
 * Finds Jackson once. Its classes are touched by the codecs only, which are loaded here on demand: inside of methods, because a
 * reference to a constructor would load its class, and fail, before anyone asks.
 */
final class JsonCodecs {
    private static final @Nullable JsonCodec FOUND = firstOf(List.of(JsonCodecs::jackson3, JsonCodecs::jackson2));

    private JsonCodecs() {}

    static JsonCodec found() {
        return orRefuse(FOUND);
    }

    static JsonCodec orRefuse(@Nullable JsonCodec codec) {
        if (codec == null) {
            throw new MissingDependencyException("""
                    JSON attributes need Jackson, and it is not on the class path. Add to the pom.xml:
                    <dependency>
                        <groupId>tools.jackson.core</groupId>
                        <artifactId>jackson-databind</artifactId>
                        <version>3.2.4</version>
                    </dependency>""");
        }
        return codec;
    }

    private static JsonCodec jackson3() {
        return new Jackson3Codec();
    }

    private static JsonCodec jackson2() {
        return new Jackson2Codec();
    }

    static @Nullable JsonCodec firstOf(List<Supplier<JsonCodec>> candidates) {
        return candidates.stream()
                .map(JsonCodecs::madeIfPresent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonCodec madeIfPresent(Supplier<JsonCodec> candidate) {
        try {
            return candidate.get();
        } catch (NoClassDefFoundError absent) {
            // The answer to the question whether this Jackson is there.
            return null;
        }
    }
}
