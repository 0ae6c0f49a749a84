package org.sequelize4j.association;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.association.ModelDraft.UniqueColumns;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ForeignKeyDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.type.DataType;

/** Adds the attributes of foreign keys to the models that hold them, or completes those that are declared. */
final class KeyAttributes {
    private final SharedKey key;
    private final ModelDraft holder;

    private KeyAttributes(SharedKey key) {
        this.key = key;
        this.holder = key.holder();
    }

    static void add(ModelDrafts drafts) {
        for (ModelDraft draft : drafts.all()) {
            for (SharedKey key : draft.keys()) {
                new KeyAttributes(key).add();
            }
            markPrimaryKey(draft);
        }
        KeyTypes.settle(drafts);
    }

    private void add() {
        if (key.names().size() > 1) {
            for (Claim claim : key.claims()) {
                refuseColumnOfComposite(claim);
            }
        }
        for (String name : key.names()) {
            add(name);
        }
        if (isSaidUnique()) {
            holder.uniqueKeys().add(new UniqueColumns(null, key.names()));
        }
    }

    private boolean isSaidUnique() {
        for (Claim claim : key.claims()) {
            if (claim.column().unique()) {
                return true;
            }
        }
        return false;
    }

    private void add(String name) {
        AttributeDeclaration declared = holder.attribute(name);
        AttributeDeclaration before = declared == null ? AttributeDeclaration.of(name, null) : declared;
        String who = "the attribute \"" + name + "\" of " + holder;

        Agreement<DataType> type = agreement("the type is", who, before.type());
        Agreement<Boolean> allowNull =
                agreement("allowNull", who, before.primaryKey() ? Boolean.FALSE : before.allowNull());
        Agreement<DefaultValue> defaultValue = agreement("the default is", who, before.defaultValue());
        Agreement<String> field = agreement("the column is", who, before.field());
        Agreement<String> comment = agreement("the comment is", who, before.comment());
        for (Claim claim : key.claims()) {
            ForeignKeyDeclaration column = claim.column();
            Half half = claim.half();
            type.hear(half, column.type());
            allowNull.hear(half, column.allowNull());
            allowNull.hear(half, claim.half().said().required() ? Boolean.FALSE : null);
            defaultValue.hear(half, column.defaultValue());
            field.hear(half, column.field());
            comment.hear(half, column.comment());
        }
        AttributeOptionsBuilder after = before.more();
        if (type.value() != null) {
            after.type(type.value());
        }
        if (allowNull.value() != null) {
            after.allowNull(allowNull.value());
        }
        if (defaultValue.value() != null) {
            after.defaultValue(defaultValue.value());
        }
        if (field.value() != null) {
            after.field(field.value());
        }
        if (comment.value() != null) {
            after.comment(comment.value());
        }
        holder.put(after.build());
    }

    private <V> Agreement<V> agreement(String what, String who, @Nullable V declared) {
        Agreement<V> agreement = new Agreement<>(what, key);
        agreement.hear(who, declared);
        return agreement;
    }

    private void refuseColumnOfComposite(Claim claim) {
        ForeignKeyDeclaration column = claim.column();
        if (column.type() != null
                || column.defaultValue() != null
                || column.field() != null
                || column.comment() != null) {
            throw new AssociationException(claim.half() + " describes one column, and " + key
                    + " has several; declare the attributes " + String.join(", ", key.names())
                    + " in the definition of "
                    + holder + " instead.");
        }
    }

    /** The keys of a junction become its primary key only now that they exist. */
    private static void markPrimaryKey(ModelDraft draft) {
        List<String> primaryKey = draft.primaryKey();
        if (primaryKey == null) {
            throw new IllegalStateException("the model " + draft + " was left without a primary key");
        }
        Set<String> names = new HashSet<>(primaryKey);
        for (AttributeDeclaration attribute : List.copyOf(draft.attributes())) {
            if (names.contains(attribute.name()) && !attribute.primaryKey()) {
                if (Boolean.TRUE.equals(attribute.allowNull())) {
                    throw new AssociationException("The attribute \"" + attribute.name() + "\" of the junction " + draft
                            + " says allowNull(true), and the junction's primary key consists of its foreign keys; leave"
                            + " allowNull out, or give the junction a primary key of its own.");
                }
                draft.put(attribute.more().primaryKey().allowNull(false).build());
            }
        }
    }

    /** Refuses a referenced attribute that does not exist. */
    static AttributeDeclaration referenced(SharedKey key, String name) {
        AttributeDeclaration attribute = key.referenced().attribute(name);
        if (attribute == null) {
            Claim claim = key.claims().stream()
                    .filter(candidate -> candidate.saidReferenced().contains(name))
                    .findFirst()
                    .orElse(key.claims().get(0));
            String option = claim.half().source() == key.referenced() ? "sourceKey" : "targetKey";
            throw new AssociationException(
                    "Unknown attribute \"" + name + "\" passed as " + option + " of " + claim.half()
                            + ", define this attribute on model \"" + key.referenced() + "\" first."
                            + Suggestion.didYouMean(name, key.referenced().attributeNames()));
        }
        return attribute;
    }
}
