package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ForeignKey;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.ReferenceDeclaration;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** The foreign key constraints of a table, with their rules. */
final class ForeignKeys {
    private final ModelDraft draft;
    private final ModelDefinition model;
    private final Map<ModelDraft, ModelDefinition> models;
    private final ModelDrafts drafts;
    private final List<String> unfinished;

    ForeignKeys(
            ModelDraft draft, Map<ModelDraft, ModelDefinition> models, ModelDrafts drafts, List<String> unfinished) {
        this.draft = draft;
        this.model = Objects.requireNonNull(models.get(draft));
        this.models = models;
        this.drafts = drafts;
        this.unfinished = unfinished;
    }

    List<ForeignKey> all() {
        List<ForeignKey> keys = new ArrayList<>();
        for (SharedKey key : draft.keys()) {
            if (key.constraints()) {
                keys.add(constraint(key));
            }
        }
        for (AttributeDeclaration attribute : draft.attributes()) {
            ForeignKey reference = attribute.references() == null ? null : reference(attribute, attribute.references());
            if (reference != null) {
                keys.add(reference);
            }
        }
        return keys;
    }

    private ForeignKey constraint(SharedKey key) {
        List<Attribute> columns = model.requireAttributes(key.names());
        ModelDefinition referenced = Objects.requireNonNull(models.get(key.referenced()));
        requireUnique(key, referenced);
        boolean notNull = Attribute.anyRequired(columns);
        boolean junction = key.isJunctionKey();
        OnDelete onDelete = junction ? OnDelete.CASCADE : notNull ? OnDelete.RESTRICT : OnDelete.SET_NULL;
        OnDelete onUpdate = notNull && !junction ? OnDelete.RESTRICT : OnDelete.CASCADE;
        return new ForeignKey(
                key.constraintName(),
                columns,
                referenced.table(),
                columnsOf(referenced, key.referencedNames()),
                rule(KeyRule.ON_DELETE, key, notNull, onDelete),
                rule(KeyRule.ON_UPDATE, key, notNull, onUpdate));
    }

    private OnDelete rule(KeyRule rule, SharedKey key, boolean notNull, OnDelete byDefault) {
        Agreement<OnDelete> said = key.agreeOwn(rule.option(), rule);
        for (String name : key.names()) {
            AttributeDeclaration attribute = KeyTypes.required(draft, name);
            said.hear("the attribute \"" + name + "\" of " + draft, rule.said(attribute));
        }
        if (notNull && said.value() == OnDelete.SET_NULL) {
            throw new AssociationException(said.speaker() + " says " + rule.option() + " SET_NULL, and " + key
                    + " is NOT NULL; write RESTRICT or CASCADE, or let the foreign key be null.");
        }
        return said.orElse(byDefault);
    }

    private static void requireUnique(SharedKey key, ModelDefinition referenced) {
        if (!isUnique(referenced, Set.copyOf(key.referencedNames()))) {
            throw new AssociationException(key.claims().get(0).half() + " references " + referenced + "."
                    + String.join(", ", key.referencedNames())
                    + ", which is neither the primary key nor unique, so that it could mean several rows. Make it unique, or leave"
                    + " the check to yourself with constraints(false).");
        }
    }

    /** Whether at most one row of the model has the same values of these attributes, by the database's own guarantee. */
    static boolean isUnique(ModelDefinition model, Set<String> attributes) {
        if (attributes.equals(names(model.primaryKey()))) {
            return true;
        }
        for (UniqueKey key : model.uniqueKeys()) {
            if (attributes.equals(names(key.attributes()))) {
                return true;
            }
        }
        for (Index index : model.indexes()) {
            if (index.isUniqueOfAllRows() && attributes.equals(names(index.attributes()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(List<Attribute> attributes) {
        return Set.copyOf(AssociationDefinition.names(attributes));
    }

    private static List<String> columnsOf(ModelDefinition model, List<String> names) {
        List<String> columns = new ArrayList<>();
        for (Attribute attribute : model.requireAttributes(names)) {
            columns.add(attribute.column());
        }
        return List.copyOf(columns);
    }

    private @Nullable ForeignKey reference(AttributeDeclaration attribute, ReferenceDeclaration said) {
        String who = "The attribute \"" + attribute.name() + "\" of the model \"" + draft + "\"";
        ModelDraft target = drafts.findByTable(said.model());
        if (target == null) {
            String suggestion = Suggestion.didYouMean(said.model(), drafts.names());
            if (suggestion.isEmpty()) {
                return toTableWithoutModel(attribute, said);
            }
            unfinished.add(who + " references \"" + said.model() + "\", which is neither a model nor the table of one."
                    + suggestion);
            return null;
        }
        ModelDefinition referenced = Objects.requireNonNull(models.get(target));
        Attribute key = find(referenced, said.attribute());
        if (key == null) {
            unfinished.add(
                    who + " references \"" + said.attribute() + "\" of " + target + ", which has no such attribute."
                            + Suggestion.didYouMean(said.attribute(), target.attributeNames()));
            return null;
        }
        KeyTypes.refuseOtherType(draft, attribute, target, KeyTypes.required(target, key.name()));
        for (SharedKey shared : draft.keys()) {
            if (shared.names().equals(List.of(attribute.name()))) {
                if (shared.referenced() != target || !shared.referencedNames().equals(List.of(key.name()))) {
                    throw new AssociationException(who + " references " + target + "." + key.name() + ", and "
                            + shared.claims().get(0).half() + " makes it reference " + shared.referenced() + "."
                            + shared.referencedNames().get(0)
                            + "; leave references(…) out, or give the association another foreignKey.");
                }
                return null;
            }
        }
        if (!isUnique(referenced, Set.of(key.name()))) {
            throw new AssociationException(who + " references " + target + "." + key.name()
                    + ", which is neither the primary key nor unique; make it unique, or reference the primary key.");
        }
        return reference(attribute, referenced.table(), key.column());
    }

    /** The database knows the table, or refuses the reference. */
    private ForeignKey toTableWithoutModel(AttributeDeclaration attribute, ReferenceDeclaration said) {
        return reference(attribute, new TableName(draft.table().schema(), said.model()), said.attribute());
    }

    private ForeignKey reference(AttributeDeclaration attribute, TableName table, String key) {
        OnDelete onDelete = attribute.onDelete();
        OnDelete onUpdate = attribute.onUpdate();
        Attribute column = model.requireAttribute(attribute.name());
        if (!column.allowNull() && (onDelete == OnDelete.SET_NULL || onUpdate == OnDelete.SET_NULL)) {
            throw new AssociationException("The attribute \"" + attribute.name() + "\" of the model \"" + draft
                    + "\" is NOT NULL, and its reference says SET_NULL; write RESTRICT or CASCADE, or let it be null.");
        }
        return new ForeignKey(null, List.of(column), table, List.of(key), onDelete, onUpdate);
    }

    private static @Nullable Attribute find(ModelDefinition model, String name) {
        Attribute attribute = model.attribute(name);
        if (attribute != null) {
            return attribute;
        }
        for (Attribute candidate : model.attributes()) {
            if (candidate.column().equals(name)) {
                return candidate;
            }
        }
        return null;
    }
}
