package org.sequelize4j.association;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Names;

/** All models while they are being resolved: the declared ones, then the junctions that associations made from a name. */
final class ModelDrafts {
    private final Map<String, ModelDraft> drafts = new LinkedHashMap<>();
    private final Map<String, ModelDraft> byTable = new HashMap<>();

    private ModelDrafts() {}

    static ModelDrafts of(
            Collection<ModelDeclaration> models, List<AssociationDeclaration> associations, ModelDefaults defaults) {
        ModelDrafts result = new ModelDrafts();
        for (ModelDeclaration model : models) {
            ModelRefusals.check(model);
            if (result.drafts.put(model.name(), draft(model, defaults)) != null) {
                throw new DefinitionException("The model \"" + model.name()
                        + "\" is defined twice; give one of the two another name, or use sequelize.model(\""
                        + model.name() + "\") for the one that exists.");
            }
        }
        for (ModelDeclaration junction : MadeJunctions.of(associations, result.drafts)) {
            result.drafts.put(junction.name(), draft(junction, defaults));
        }
        for (ModelDraft draft : result.drafts.values()) {
            result.byTable.putIfAbsent(draft.table().name(), draft);
        }
        Set<String> keyless = junctionsWithoutId(associations);
        for (ModelDraft draft : result.drafts.values()) {
            complete(draft, !keyless.contains(draft.name()));
        }
        return result;
    }

    Collection<ModelDraft> all() {
        return drafts.values();
    }

    Set<String> names() {
        return drafts.keySet();
    }

    @Nullable
    ModelDraft find(String name) {
        return drafts.get(name);
    }

    /** By the model's name, else by its table's, as {@code references} may say. */
    @Nullable
    ModelDraft findByTable(String name) {
        ModelDraft model = drafts.get(name);
        if (model != null) {
            return model;
        }
        return byTable.get(name);
    }

    private static ModelDraft draft(ModelDeclaration said, ModelDefaults defaults) {
        TableDeclaration table = said.table().over(defaults.table());
        ModelDeclaration model = said.withTable(table);
        return new ModelDraft(
                model,
                Nouns.of(model, defaults.inflector()),
                tableName(model, defaults),
                orElse(table.underscored(), defaults.underscored()),
                Timestamps.of(model, defaults.timestamps()));
    }

    /** The table of a model, which says something of it or leaves it to the defaults. */
    static TableName tableName(ModelDeclaration model, ModelDefaults defaults) {
        TableDeclaration table = model.table();
        String schema = table.schema() == null ? defaults.schema() : table.schema();
        if (table.name() != null) {
            return new TableName(schema, table.name());
        }
        if (orElse(table.freezeTableName(), defaults.freezeTableName())) {
            return new TableName(schema, model.name());
        }
        String plural = defaults.inflector().pluralize(model.name());
        boolean underscored = orElse(table.underscored(), defaults.underscored());
        return new TableName(schema, underscored ? Names.underscore(plural) : plural);
    }

    private static boolean orElse(@Nullable Boolean said, boolean byDefault) {
        return said == null ? byDefault : said;
    }

    private static Set<String> junctionsWithoutId(List<AssociationDeclaration> associations) {
        Set<String> junctions = new LinkedHashSet<>();
        Set<String> withId = new LinkedHashSet<>();
        for (AssociationDeclaration association : associations) {
            ThroughDeclaration through = association.through();
            if (through != null && through.model() != null) {
                junctions.add(through.model());
                if (Boolean.FALSE.equals(through.unique())) {
                    withId.add(through.model());
                }
            }
        }
        junctions.removeAll(withId);
        return junctions;
    }

    private static void complete(ModelDraft draft, boolean needsId) {
        List<String> primaryKey = draft.primaryKeyAttributes();
        if (!primaryKey.isEmpty()) {
            draft.primaryKey(primaryKey);
        } else if (needsId) {
            ModelRefusals.checkNoIdAttribute(draft.said());
            draft.addId();
        }
        addTimestamp(draft, draft.timestamps().createdAt(), false);
        addTimestamp(draft, draft.timestamps().updatedAt(), false);
        addTimestamp(draft, draft.timestamps().deletedAt(), true);
        addVersion(draft, draft.timestamps().version());
    }

    private static void addTimestamp(ModelDraft draft, @Nullable String name, boolean allowNull) {
        if (name == null) {
            return;
        }
        AttributeDeclaration declared = draft.attribute(name);
        if (declared == null) {
            declared = AttributeDeclaration.of(name, DataTypes.DATE)
                    .more()
                    .allowNull(allowNull)
                    .build();
        }
        ModelRefusals.checkTimestamp(draft.name(), declared);
        if (declared.type() == null) {
            declared = declared.more().type(DataTypes.DATE).build();
        }
        draft.put(declared);
    }

    /** A counter that starts with 0, whatever else is said of it. */
    private static void addVersion(ModelDraft draft, @Nullable String name) {
        if (name == null) {
            return;
        }
        AttributeDeclaration declared = draft.attribute(name);
        if (declared == null) {
            declared = AttributeDeclaration.of(name, DataTypes.INTEGER);
        }
        ModelRefusals.checkVersion(draft.name(), declared);
        if (declared.type() == null) {
            declared = declared.more().type(DataTypes.INTEGER).build();
        }
        if (declared.defaultValue() == null) {
            declared = declared.more().defaultValue(0).build();
        }
        draft.put(declared.more().allowNull(false).build());
    }
}
