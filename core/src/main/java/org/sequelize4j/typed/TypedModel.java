package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an interface says by its methods, whatever the models are that it leads to. Read once for each interface. */
record TypedModel(
        Class<?> type,
        List<TypedAttribute> attributes,
        List<EmbeddedRecord> embedded,
        List<TypedRelation> relations,
        List<TypedOneOf> oneOfs,
        Map<Method, Role> roles) {
    private static final ClassValue<TypedModel> MODELS = new ClassValue<>() {
        @Override
        protected TypedModel computeValue(Class<?> type) {
            return new InterfaceScan(type).scan();
        }
    };

    TypedModel {
        attributes = List.copyOf(attributes);
        embedded = List.copyOf(embedded);
        relations = List.copyOf(relations);
        oneOfs = List.copyOf(oneOfs);
        roles = Map.copyOf(roles);
    }

    /**
     * Reads an interface.
     *
     * @throws org.sequelize4j.error.DefinitionException when it is no typed model, or a method of it fits nothing
     */
    static TypedModel of(Class<?> type) {
        return MODELS.get(type);
    }

    /** The aliases of all associations. */
    List<String> aliases() {
        return Stream.concat(
                        relations.stream().map(TypedRelation::alias),
                        oneOfs.stream().map(TypedOneOf::alias))
                .toList();
    }

    String name() {
        return type.getSimpleName();
    }
}
