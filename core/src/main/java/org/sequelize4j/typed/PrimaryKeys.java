package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.PrimaryKey;

/** Which accessors of an interface are its primary key. */
final class PrimaryKeys {
    private static final String USUAL = "id";

    private PrimaryKeys() {}

    /** Those that say so, else the one named {@code id}; empty when the interface leaves the key to the engine. */
    static List<String> of(TypedModel model) {
        List<String> marked = new ArrayList<>();
        boolean usual = false;
        for (TypedAttribute attribute : model.attributes()) {
            if (attribute.accessor().isAnnotationPresent(PrimaryKey.class)) {
                marked.add(attribute.name());
            }
            usual |= attribute.name().equals(USUAL) && !attribute.isVirtual();
        }
        return marked.isEmpty() && usual ? List.of(USUAL) : List.copyOf(marked);
    }
}
