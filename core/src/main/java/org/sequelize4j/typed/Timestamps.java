package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;

/**
 * Accessors such as {@code createdAt()} read the timestamps that a model has anyway. They declare attributes of their own only
 * when they say more than the type, such as a column's name.
 */
final class Timestamps {
    private static final String CREATED_AT = "createdAt";
    private static final String UPDATED_AT = "updatedAt";
    private static final String DELETED_AT = "deletedAt";

    private Timestamps() {}

    static ModelDeclaration withoutThem(ModelDeclaration model) {
        Set<String> names = names(model.table());
        List<AttributeDeclaration> own = new ArrayList<>();
        for (AttributeDeclaration attribute : model.attributes()) {
            if (!names.contains(attribute.name()) || saysMore(attribute)) {
                own.add(attribute);
            }
        }
        return model.withTable(table(model)).withAttributes(own);
    }

    private static boolean saysMore(AttributeDeclaration attribute) {
        return !attribute.equals(AttributeDeclaration.of(attribute.name(), DataTypes.DATE));
    }

    /** An accessor asks for its timestamp, even where models have none by default. */
    private static TableDeclaration table(ModelDeclaration model) {
        TableDeclaration table = model.table();
        if (Boolean.FALSE.equals(table.timestamps())) {
            return table;
        }
        return table.withCreatedAt(asked(table.createdAt(), CREATED_AT, model))
                .withUpdatedAt(asked(table.updatedAt(), UPDATED_AT, model));
    }

    private static TimestampDeclaration asked(TimestampDeclaration said, String usual, ModelDeclaration model) {
        String name = said.name() == null ? usual : said.name();
        return said.present() == null && hasAccessor(name, model) ? new TimestampDeclaration(said.name(), true) : said;
    }

    private static boolean hasAccessor(String name, ModelDeclaration model) {
        for (AttributeDeclaration attribute : model.attributes()) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(TableDeclaration table) {
        Set<String> names = new HashSet<>();
        if (!Boolean.FALSE.equals(table.timestamps())) {
            names.addAll(name(table.createdAt(), CREATED_AT));
            names.addAll(name(table.updatedAt(), UPDATED_AT));
        }
        if (Boolean.TRUE.equals(table.lifecycle().paranoid())) {
            names.addAll(name(table.lifecycle().deletedAt(), DELETED_AT));
        }
        return names;
    }

    private static List<String> name(TimestampDeclaration timestamp, String usual) {
        if (Boolean.FALSE.equals(timestamp.present())) {
            return List.of();
        }
        return List.of(timestamp.name() == null ? usual : timestamp.name());
    }
}
