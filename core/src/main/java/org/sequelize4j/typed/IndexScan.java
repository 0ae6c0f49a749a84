package org.sequelize4j.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Index;
import org.sequelize4j.definition.IndexDeclaration;

/** The indexes of a typed model, by the {@code @Index} of its accessors. */
final class IndexScan {
    private IndexScan() {}

    /** Accessors that give the same name share an index. */
    static List<IndexDeclaration> declarations(TypedModel model) {
        Map<String, List<TypedAttribute>> members = new LinkedHashMap<>();
        for (TypedAttribute attribute : model.attributes()) {
            Index index = attribute.accessor().getAnnotation(Index.class);
            if (index != null) {
                String group = index.value().isEmpty() ? "of " + attribute.name() : "named " + index.value();
                members.computeIfAbsent(group, none -> new ArrayList<>()).add(attribute);
            }
        }
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (List<TypedAttribute> group : members.values()) {
            indexes.add(declare(model, group));
        }
        return indexes;
    }

    private static IndexDeclaration declare(TypedModel model, List<TypedAttribute> members) {
        Index first = annotation(members.get(0));
        for (TypedAttribute member : members) {
            if (annotation(member).unique() != first.unique()) {
                throw Misfit.refusal(
                        model.type(),
                        member.accessor(),
                        "says of the index \"" + first.value() + "\" that it is "
                                + (first.unique() ? "not unique" : "unique")
                                + ", and another member says otherwise. Write the same on both.");
            }
        }
        String[] attributes = members.stream().map(TypedAttribute::name).toArray(String[]::new);
        @Nullable String name = first.value().isEmpty() ? null : first.value();
        IndexDeclaration index = first.unique() ? IndexDeclaration.unique(attributes) : IndexDeclaration.of(attributes);
        return name == null ? index : index.withName(name);
    }

    private static Index annotation(TypedAttribute attribute) {
        return attribute.accessor().getAnnotation(Index.class);
    }
}
