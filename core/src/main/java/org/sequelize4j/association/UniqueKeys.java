package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sequelize4j.association.ModelDraft.UniqueColumns;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.UniqueKey;

/** The unique keys of a table: of single attributes, of attributes that share a name, and of junctions. */
final class UniqueKeys {
    private UniqueKeys() {}

    static List<UniqueKey> of(ModelDraft draft, Map<String, Attribute> attributes) {
        List<UniqueColumns> all = new ArrayList<>();
        Grouped<String, String> named = new Grouped<>();
        for (AttributeDeclaration attribute : draft.attributes()) {
            if (attribute.unique()) {
                all.add(new UniqueColumns(null, List.of(attribute.name())));
            }
            for (String name : attribute.uniqueNames()) {
                named.add(name, attribute.name());
            }
        }
        for (String name : named.keys()) {
            all.add(new UniqueColumns(name, named.of(name)));
        }
        all.addAll(draft.uniqueKeys());
        Set<Set<String>> seen = new LinkedHashSet<>();
        seen.add(Set.copyOf(draft.primaryKeyAttributes()));
        List<UniqueKey> keys = new ArrayList<>();
        for (UniqueColumns columns : all) {
            boolean isNew = seen.add(Set.copyOf(columns.attributes()));
            if (isNew || columns.name() != null) {
                keys.add(new UniqueKey(columns.name(), attributes(columns, attributes)));
            }
        }
        return keys;
    }

    private static List<Attribute> attributes(UniqueColumns columns, Map<String, Attribute> attributes) {
        List<Attribute> found = new ArrayList<>();
        for (String name : columns.attributes()) {
            found.add(Objects.requireNonNull(attributes.get(name)));
        }
        return List.copyOf(found);
    }
}
