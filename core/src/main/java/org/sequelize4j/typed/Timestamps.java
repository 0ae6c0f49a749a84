package org.sequelize4j.typed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;

/** Accessors such as {@code createdAt()} read the timestamps that a model has anyway; they declare no attributes. */
final class Timestamps {
    private Timestamps() {}

    static ModelDeclaration withoutThem(ModelDeclaration model) {
        Set<String> names = names(model.table());
        List<AttributeDeclaration> own = model.attributes().stream()
                .filter(attribute -> !names.contains(attribute.name()))
                .toList();
        return model.withAttributes(own);
    }

    private static Set<String> names(TableDeclaration table) {
        if (Boolean.FALSE.equals(table.timestamps())) {
            return Set.of();
        }
        return Stream.concat(
                        name(table.createdAt(), "createdAt").stream(), name(table.updatedAt(), "updatedAt").stream())
                .collect(Collectors.toSet());
    }

    private static List<String> name(TimestampDeclaration timestamp, String usual) {
        if (Boolean.FALSE.equals(timestamp.present())) {
            return List.of();
        }
        return List.of(timestamp.name() == null ? usual : timestamp.name());
    }
}
