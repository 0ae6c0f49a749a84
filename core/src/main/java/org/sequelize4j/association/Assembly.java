package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.Definitions.Links;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.VirtualType;

/** From drafts that are complete to immutable definitions, linked with each other. */
final class Assembly {
    private final Map<ModelDraft, ModelDefinition> models = new LinkedHashMap<>();
    private final List<String> unfinished;

    private Assembly(List<String> unfinished) {
        this.unfinished = unfinished;
    }

    static Definitions assemble(ModelDrafts drafts, List<String> unfinished) {
        Assembly assembly = new Assembly(unfinished);
        for (ModelDraft draft : drafts.all()) {
            assembly.models.put(draft, assembly.model(draft));
        }
        Map<String, Links> links = new LinkedHashMap<>();
        Linking linking = new Linking(assembly.models);
        Map<String, List<AssociationDefinition>> linked = new LinkedHashMap<>();
        for (ModelDraft draft : drafts.all()) {
            linked.put(draft.name(), linking.of(draft.halves()));
        }
        Paths.complete(linked, unfinished);
        for (ModelDraft draft : drafts.all()) {
            ForeignKeys foreignKeys = new ForeignKeys(draft, assembly.models, drafts, assembly.unfinished);
            List<AssociationDefinition> associations = linked.getOrDefault(draft.name(), List.of());
            List<Half> ofModel = draft.halves();
            links.put(
                    draft.name(),
                    new Links(
                            foreignKeys.all(),
                            associations,
                            PolymorphicTypes.of(draft, associations),
                            Linking.targetScopes(ofModel),
                            Upkeeps.of(associations, ofModel),
                            Dependencies.of(associations, ofModel)));
        }
        return Definitions.linked(assembly.models.values(), links, assembly.unfinished);
    }

    private ModelDefinition model(ModelDraft draft) {
        List<Attribute> attributes = attributes(draft);
        Map<String, Attribute> byName = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            byName.put(attribute.name(), attribute);
        }
        for (Attribute attribute : attributes) {
            checkDependencies(draft, attribute, byName);
        }
        List<UniqueKey> uniqueKeys = UniqueKeys.of(draft, byName);
        IndexPlan indexes = new IndexPlan(draft, byName, uniqueKeys, unfinished);
        return new ModelDefinition(new ModelDefinition.Parts(
                draft.name(),
                draft.singular(),
                draft.plural(),
                draft.table(),
                draft.said().type(),
                attributes,
                draft.said().embedded(),
                draft.timestamps().createdAt(),
                draft.timestamps().updatedAt(),
                draft.timestamps().deletedAt(),
                draft.timestamps().version(),
                uniqueKeys,
                indexes.all(),
                draft.said().table().storage(),
                draft.said().table().strictness(),
                draft.said().scopes(),
                draft.said().rules()));
    }

    private static void checkDependencies(ModelDraft draft, Attribute attribute, Map<String, Attribute> byName) {
        if (attribute.type() instanceof VirtualType virtual) {
            for (String name : virtual.dependencies()) {
                if (!byName.containsKey(name)) {
                    throw new DefinitionException("The virtual attribute \"" + attribute.name() + "\" of the model \""
                            + draft + "\" depends on \"" + name + "\", which is no attribute of it."
                            + Suggestion.didYouMean(name, byName.keySet()));
                }
            }
        }
    }

    private static List<Attribute> attributes(ModelDraft draft) {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (AttributeDeclaration said : draft.attributes()) {
            Attribute attribute = attribute(draft, said, attributes.size());
            attributes.add(attribute);
            String other = attribute.isStored() ? columns.put(attribute.column(), attribute.name()) : null;
            if (other != null) {
                throw new DefinitionException(
                        "The attributes \"" + other + "\" and \"" + attribute.name() + "\" of the model \""
                                + draft + "\" both have the column \"" + attribute.column()
                                + "\"; give one of them another with field(\"…\").");
            }
        }
        return attributes;
    }

    private static Attribute attribute(ModelDraft draft, AttributeDeclaration said, int slot) {
        DataType type = said.type();
        if (type == null) {
            throw new IllegalStateException(draft + "." + said.name() + " was left without a type");
        }
        return new Attribute(
                slot,
                said.name(),
                draft.column(said),
                type,
                !said.primaryKey() && !Boolean.FALSE.equals(said.allowNull()),
                said.primaryKey(),
                said.autoIncrement(),
                accepted(draft, said, type),
                said.comment(),
                said.rules(),
                said.accessors());
    }

    private static @Nullable DefaultValue accepted(ModelDraft draft, AttributeDeclaration said, DataType type) {
        return said.defaultValue() == null
                ? null
                : Defaulting.accepted(draft.name(), said.name(), type, said.defaultValue());
    }
}
