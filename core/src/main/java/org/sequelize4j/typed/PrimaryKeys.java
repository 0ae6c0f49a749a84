package org.sequelize4j.typed;

import java.util.List;
import org.sequelize4j.PrimaryKey;

/** Which accessors of an interface are its primary key. */
final class PrimaryKeys {
    private static final String USUAL = "id";

    private PrimaryKeys() {}

    /** Those that say so, else the one named {@code id}; empty when the interface leaves the key to the engine. */
    static List<String> of(TypedModel model) {
        List<String> marked = model.attributes().stream()
                .filter(attribute -> attribute.accessor().isAnnotationPresent(PrimaryKey.class))
                .map(TypedAttribute::name)
                .toList();
        boolean usual = model.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(USUAL) && !attribute.isVirtual());
        return marked.isEmpty() && usual ? List.of(USUAL) : marked;
    }
}
