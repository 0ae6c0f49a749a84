package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.definition.ScopeBody;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** Makes the association definitions of a model from its halves and their keys. */
final class Linking {
    private final Map<ModelDraft, ModelDefinition> models;

    Linking(Map<ModelDraft, ModelDefinition> models) {
        this.models = models;
    }

    /** The associations of a model, from all halves that begin there. */
    List<AssociationDefinition> of(List<Half> ofModel) {
        List<AssociationDefinition> associations = new ArrayList<>();
        for (Half half : ofModel) {
            refuseCollision(half);
            associations.add(association(half, associations.size()));
        }
        return associations;
    }

    /** The scopes of targets that associations of a model lead to, by alias. */
    static Map<String, ScopeBody> targetScopes(List<Half> ofModel) {
        Map<String, ScopeBody> scopes = new LinkedHashMap<>();
        for (Half half : ofModel) {
            ScopeBody scope = half.said().targetScope();
            if (scope != null) {
                scopes.put(half.as(), scope);
            }
        }
        return scopes;
    }

    private AssociationDefinition association(Half half, int index) {
        if (half.said().alongPath()) {
            return alongPath(half, index);
        }
        Alias alias = half.alias();
        SharedKey key = half.key();
        ModelDefinition source = model(half.source());
        ModelDefinition target = model(half.target());
        return switch (half.kind()) {
            case BELONGS_TO -> {
                List<Attribute> own = source.requireAttributes(key.names());
                yield new BelongsTo(
                        index,
                        alias.as(),
                        alias.singular(),
                        alias.plural(),
                        alias.given(),
                        source,
                        target,
                        own,
                        target.requireAttributes(key.referencedNames()),
                        Attribute.anyRequired(own),
                        inverse(half),
                        half.said().polymorphic() == null
                                ? null
                                : half.said().polymorphic().name(),
                        scope(half, source, sourceScope(half)));
            }
            case HAS_ONE ->
                new HasOne(
                        index,
                        alias.as(),
                        alias.singular(),
                        alias.plural(),
                        alias.given(),
                        source,
                        target,
                        source.requireAttributes(key.referencedNames()),
                        target.requireAttributes(key.names()),
                        isUnique(half),
                        scope(half, target, half.said().scope()),
                        inverse(half),
                        Choices.of(half, target));
            case HAS_MANY ->
                new HasMany(
                        index,
                        alias.as(),
                        alias.singular(),
                        alias.plural(),
                        alias.given(),
                        source,
                        target,
                        source.requireAttributes(key.referencedNames()),
                        target.requireAttributes(key.names()),
                        scope(half, target, half.said().scope()),
                        inverse(half));
            case BELONGS_TO_MANY -> belongsToMany(half, index);
        };
    }

    private AlongPath alongPath(Half half, int index) {
        Alias alias = half.alias();
        ModelDefinition target = model(half.target());
        return new AlongPath(
                index,
                half.kind(),
                alias.as(),
                alias.singular(),
                alias.plural(),
                alias.given(),
                model(half.source()),
                target,
                half.said().path(),
                List.of(),
                List.of(),
                false,
                scope(half, target, half.said().scope()));
    }

    private BelongsToMany belongsToMany(Half half, int index) {
        Alias alias = half.alias();
        ModelDefinition source = model(half.source());
        ModelDefinition target = model(half.target());
        ModelDefinition junction = model(half.through());
        ThroughDeclaration through = Objects.requireNonNull(half.said().through());
        Half partner = half.partner() == null ? partnerByKeys(half) : half.partner();
        return new BelongsToMany(
                index,
                alias.as(),
                alias.singular(),
                alias.plural(),
                alias.given(),
                source,
                target,
                junction,
                source.requireAttributes(half.key().referencedNames()),
                junction.requireAttributes(half.key().names()),
                junction.requireAttributes(half.otherKey().names()),
                target.requireAttributes(half.otherKey().referencedNames()),
                isUniqueLink(half),
                scope(half, target, half.said().scope()),
                scope(half, junction, through.scope()),
                partner == null ? null : partner.as());
    }

    /** The database lets a row belong once only; scoped rows once for each scope. */
    private boolean isUnique(Half half) {
        Set<String> columns = new LinkedHashSet<>(half.key().names());
        ModelDefinition target = model(half.target());
        if (ForeignKeys.isUnique(target, columns)) {
            return true;
        }
        columns.addAll(half.said().scope().keySet());
        return ForeignKeys.isUnique(target, columns);
    }

    private boolean isUniqueLink(Half half) {
        for (Half other : half.through().links()) {
            ThroughDeclaration through = other.said().through();
            if (through != null && Boolean.FALSE.equals(through.unique())) {
                return false;
            }
        }
        return true;
    }

    /** Halves with aliases of their own are halves of one pair when they turn out to share both keys. */
    private @Nullable Half partnerByKeys(Half half) {
        List<Half> partners = new ArrayList<>();
        for (Half other : half.through().links()) {
            boolean sharesBoth = other.key() == half.otherKey() && other.otherKey() == half.key();
            if (other != half && other.partner() == null && sharesBoth) {
                partners.add(other);
            }
        }
        return partners.size() == 1 ? partners.get(0) : null;
    }

    private @Nullable String inverse(Half half) {
        List<Half> others =
                half.kind() == Kind.BELONGS_TO ? readers(half) : half.key().halves(Side.BELONGS_TO);
        if (others.size() == 1) {
            return others.get(0).as();
        }
        List<Half> named = new ArrayList<>();
        for (Half other : others) {
            if (other.as().equals(half.said().inverse())) {
                return half.said().inverse();
            }
            if (Inverses.areInverse(half, other)) {
                named.add(other);
            }
        }
        return named.size() == 1 ? named.get(0).as() : null;
    }

    /** The has-associations that can be the other half of a belongsTo. */
    private static List<Half> readers(Half belongsTo) {
        List<Half> readers = new ArrayList<>();
        for (Half other : belongsTo.key().halves(Side.HAS)) {
            boolean sameRows = other.said().scope().equals(sourceScope(belongsTo));
            if (!other.said().readOnly() && (sameRows || Inverses.areInverse(belongsTo, other))) {
                readers.add(other);
            }
        }
        return readers;
    }

    /** By which the source of a belongsTo tells that its key leads to this target; empty where it leads to no other. */
    private static Map<String, @Nullable Object> sourceScope(Half half) {
        PolymorphicKey key = half.said().polymorphic();
        return key == null ? Map.of() : Map.of(key.typeAttribute(), PolymorphicHalves.value(half.said(), key));
    }

    private static Map<Attribute, Object> scope(Half half, ModelDefinition model, Map<String, @Nullable Object> said) {
        Map<Attribute, Object> scope = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : said.entrySet()) {
            String name = entry.getKey();
            Object value = entry.getValue();
            Attribute attribute = model.attribute(name);
            if (attribute == null || !attribute.isStored()) {
                List<String> known = AssociationDefinition.names(model.attributes());
                throw new AssociationException(
                        "The scope of " + half + " speaks of \"" + name + "\", which is no stored attribute of " + model
                                + "; it has " + String.join(", ", known) + "." + Suggestion.didYouMean(name, known));
            }
            if (value == null) {
                throw new AssociationException("The scope of " + half + " gives null for \"" + name
                        + "\"; rows of a scope are told by a value that they have.");
            }
            scope.put(
                    attribute,
                    Defaulting.accepted("The scope value \"" + name + "\" of " + half, attribute.type(), value));
        }
        return Collections.unmodifiableMap(scope);
    }

    private static void refuseCollision(Half half) {
        if (half.source().attribute(half.as()) != null) {
            throw new AssociationException("Naming collision between attribute '" + half.as() + "' and association '"
                    + half.as()
                    + "' on model " + half.source()
                    + ". To remedy this, change either foreignKey or as in your association definition: " + half + ".");
        }
    }

    private ModelDefinition model(ModelDraft draft) {
        return Objects.requireNonNull(models.get(draft));
    }
}
