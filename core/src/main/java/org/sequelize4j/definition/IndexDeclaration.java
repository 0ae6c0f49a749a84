package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One index as a user declares it.
 *
 * @param name null when it is derived from the table and the columns
 * @param where the values that a partial index is limited to; may hold null
 */
public record IndexDeclaration(
        List<IndexField> fields,
        boolean unique,
        @Nullable String name,
        Map<String, @Nullable Object> where,
        IndexTraits traits) {

    public IndexDeclaration {
        fields = List.copyOf(fields);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** A plain index. */
    public static IndexDeclaration of(String... attributes) {
        return over(false, attributes);
    }

    /** A unique index, of which two rows cannot have the same values. */
    public static IndexDeclaration unique(String... attributes) {
        return over(true, attributes);
    }

    private static IndexDeclaration over(boolean unique, String... attributes) {
        List<IndexField> fields = new ArrayList<>();
        for (String attribute : attributes) {
            fields.add(IndexField.of(attribute));
        }
        return new IndexDeclaration(List.copyOf(fields), unique, null, Map.of(), IndexTraits.NONE);
    }

    public IndexDeclaration withName(String other) {
        return new IndexDeclaration(fields, unique, other, where, traits);
    }

    /** The attributes that are indexed as they are. */
    public List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        for (IndexField field : fields) {
            if (field.attribute() != null) {
                attributes.add(field.attribute());
            }
        }
        return attributes;
    }
}
