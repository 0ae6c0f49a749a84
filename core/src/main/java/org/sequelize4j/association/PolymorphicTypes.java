package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.error.AssociationException;

/** The attributes that tell to which of several models a key leads, and the associations that go by them. */
final class PolymorphicTypes {
    private PolymorphicTypes() {}

    /** Gives the models that have such keys the attribute, a STRING unless they declare it otherwise. */
    static void add(ModelDrafts drafts, List<AssociationDeclaration> associations) {
        for (AssociationDeclaration association : associations) {
            PolymorphicKey key = association.polymorphic();
            String name = key == null ? null : holder(association);
            ModelDraft holder = name == null ? null : drafts.find(name);
            if (key != null && holder != null) {
                add(holder, key.typeAttribute(), association.required());
            }
        }
    }

    private static void add(ModelDraft holder, String name, boolean required) {
        AttributeDeclaration declared = holder.attribute(name);
        AttributeOptionsBuilder attribute = (declared == null ? AttributeDeclaration.of(name, null) : declared).more();
        if (declared == null || declared.type() == null) {
            attribute.type(DataTypes.STRING);
        }
        if (required) {
            attribute.allowNull(false);
        }
        holder.put(attribute.build());
    }

    /** The model whose rows have the key. Of a junction its own half tells; null here. */
    private static @Nullable String holder(AssociationDeclaration association) {
        return switch (association.kind()) {
            case BELONGS_TO -> association.source();
            case HAS_ONE, HAS_MANY -> association.target();
            case BELONGS_TO_MANY -> null;
        };
    }

    /** The associations of a model that lead to one of several, put together from those that lead to each. */
    static List<OneOf> of(ModelDraft source, List<AssociationDefinition> associations) {
        Grouped<String, BelongsTo> byAlias = new Grouped<>();
        for (AssociationDefinition association : associations) {
            if (association instanceof BelongsTo target && target.oneOf() != null) {
                byAlias.add(target.oneOf(), target);
            }
        }
        List<OneOf> oneOfs = new ArrayList<>();
        for (String alias : byAlias.keys()) {
            oneOfs.add(oneOf(source, alias, byAlias.of(alias)));
        }
        return oneOfs;
    }

    private static OneOf oneOf(ModelDraft source, String alias, List<BelongsTo> targets) {
        OneOf one = new OneOf(
                alias, targets.get(0).sourceScope().keySet().iterator().next(), targets);
        if (source.attribute(alias) != null) {
            throw new AssociationException("Naming collision between attribute '" + alias + "' and association '"
                    + alias + "' on model " + source + ". Give one of them another name.");
        }
        for (BelongsTo target : targets) {
            if (!target.foreignKeys().equals(one.foreignKeys())
                    || !target.sourceScope().containsKey(one.type())) {
                throw new AssociationException("\"" + alias + "\" of \"" + source
                        + "\" leads to rows of several models over one key, and \"" + target.target()
                        + "\" is given another key than \""
                        + one.targets().get(0).target()
                        + "\". Say the key and the type once, in belongsToOneOf(…).");
            }
            if (!Objects.requireNonNull(one.ofType(target.sourceScope().get(one.type())))
                    .equals(target)) {
                throw new AssociationException("\"" + alias + "\" of \"" + source + "\" cannot tell \""
                        + target.target() + "\" from another model, for both are stored as \""
                        + target.sourceScope().get(one.type()) + "\"; give one of them another typeValue(…).");
            }
        }
        return one;
    }
}
