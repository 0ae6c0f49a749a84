package org.sequelize4j.typed;

import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.ModelDeclaration;

/** What the scan of an interface finds. */
final class Scanned {
    private Scanned() {}

    static ModelDeclaration model(Class<?> type) {
        return TypedModels.scan(type, Converters.NONE).models().get(0);
    }

    static AttributeDeclaration attribute(Class<?> type, String name) {
        return model(type).attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
