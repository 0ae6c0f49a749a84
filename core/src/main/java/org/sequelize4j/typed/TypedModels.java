package org.sequelize4j.typed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sequelize4j.Definition;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.error.DefinitionException;

/** From interfaces to declarations. */
public final class TypedModels {
    private TypedModels() {}

    /** The name of the model that an interface defines. */
    public static String name(Class<?> type) {
        return type.getSimpleName();
    }

    /** The same without anybody who says more of the models. */
    public static TypedDeclarations scan(Class<?> type, Converters converters) {
        return scan(type, converters, (name, definition) -> {});
    }

    /**
     * Reads an interface and every typed model that it reaches, runs their {@code define} methods, and checks all of them.
     *
     * @param converters that serve every attribute of their classes
     * @param beforeDefine given the name and the definition of each model, and may say more of it
     * @throws DefinitionException that names the method that does not fit, and says what to write
     */
    public static TypedDeclarations scan(
            Class<?> type, Converters converters, BiConsumer<String, Definition<?>> beforeDefine) {
        List<ModelDeclaration> models = new ArrayList<>();
        List<AssociationDeclaration> associations = new ArrayList<>();
        for (TypedModel model : reached(type)) {
            DefinitionBuilder<?> builder = declare(model, converters);
            HookMethods.add(model.type(), builder);
            beforeDefine.accept(model.name(), builder);
            models.add(Timestamps.withoutThem(builder.build()));
            associations.addAll(builder.associations());
        }
        return new TypedDeclarations(models, associations);
    }

    private static List<TypedModel> reached(Class<?> type) {
        Map<String, TypedModel> reached = new LinkedHashMap<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove();
            TypedModel known = reached.get(name(next));
            if (known == null) {
                TypedModel model = TypedModel.of(next);
                reached.put(model.name(), model);
                for (TypedOneOf several : model.oneOfs()) {
                    waiting.addAll(several.targets());
                }
                for (TypedRelation relation : model.relations()) {
                    waiting.add(relation.target());
                    if (relation.junction() != null) {
                        waiting.add(relation.junction());
                    }
                }
            } else if (known.type() != next) {
                throw new DefinitionException("The interfaces " + known.type().getName() + " and " + next.getName()
                        + " would both be the model \"" + known.name() + "\". Rename one of them.");
            }
        }
        return List.copyOf(reached.values());
    }

    private static DefinitionBuilder<?> declare(TypedModel model, Converters converters) {
        List<AttributeDeclaration> attributes =
                JakartaScan.ofAttributes(model, new AttributeScan(model, converters).declarations());
        ModelDeclaration declared =
                TableScan.declare(model).withAttributes(attributes).withEmbedded(List.copyOf(model.embedded()));
        RelationDeclarations relations = new RelationDeclarations(model);
        List<AssociationDeclaration> associations = new ArrayList<>();
        for (TypedRelation relation : model.relations()) {
            associations.add(relations.declare(relation));
        }
        for (TypedOneOf several : model.oneOfs()) {
            associations.addAll(several.declarations(model.name()));
        }
        DefinitionBuilder<Object> builder = new DefinitionBuilder<>(
                declared.withIndexes(IndexScan.declarations(model)), associations, new TypedReferences<>(model));
        JakartaScan.ofInstance(model, builder);
        DefineMethod.run(model.type(), builder);
        return builder;
    }
}
