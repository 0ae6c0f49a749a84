package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.QueryException;

/**
 * One model, validated and immutable. Attributes stand in slot order. Associations are linked once, before anyone else
 * sees the object.
 */
public final class ModelDefinition {
    private final String name;
    private final String singular;
    private final String plural;
    private final TableName table;
    private final @Nullable Class<?> type;
    private final List<Attribute> attributes;
    private final List<Attribute> storedAttributes;
    private final List<Attribute> judgedAttributes;
    private final List<Attribute> defaultedAttributes;
    private final Map<String, Attribute> attributesByName;
    private final Map<String, EmbeddedValue> embedded;
    private final List<Attribute> primaryKey;
    private final @Nullable Attribute createdAt;
    private final @Nullable Attribute updatedAt;
    private final @Nullable Attribute deletedAt;
    private final @Nullable Attribute version;
    private final List<UniqueKey> uniqueKeys;
    private final List<Index> indexes;
    private final TableStorage storage;
    private final @Nullable Strictness strictness;
    private final Scopes scopes;
    private final List<ModelRule> rules;
    private final List<Attribute> shownVirtuals;
    private List<ForeignKey> foreignKeys = List.of();
    private List<AssociationDefinition> associations = List.of();
    private List<OneOf> oneOfs = List.of();
    private List<Upkeep> upkeeps = List.of();
    private List<Upkeep> counters = List.of();
    private List<Dependency> dependencies = List.of();
    private Map<String, ScopeBody> targetScopes = Map.of();
    private Map<String, AssociationDefinition> associationsByAlias = Map.of();

    /** All that a model is, apart from what links it to others. */
    public record Parts(
            String name,
            String singular,
            String plural,
            TableName table,
            @Nullable Class<?> type,
            List<Attribute> attributes,
            List<EmbeddedDeclaration> embedded,
            @Nullable String createdAt,
            @Nullable String updatedAt,
            @Nullable String deletedAt,
            @Nullable String version,
            List<UniqueKey> uniqueKeys,
            List<Index> indexes,
            TableStorage storage,
            @Nullable Strictness strictness,
            Scopes scopes,
            List<ModelRule> rules) {}

    public ModelDefinition(Parts parts) {
        this.name = parts.name();
        this.singular = parts.singular();
        this.plural = parts.plural();
        this.table = parts.table();
        this.type = parts.type();
        this.attributes = List.copyOf(parts.attributes());
        SortedAttributes sorted = new SortedAttributes(attributes);
        this.storedAttributes = List.copyOf(sorted.stored);
        this.judgedAttributes = List.copyOf(sorted.judged);
        this.defaultedAttributes = List.copyOf(sorted.defaulted);
        this.shownVirtuals = List.copyOf(sorted.shownVirtuals);
        this.primaryKey = List.copyOf(sorted.primaryKey);
        this.attributesByName = Collections.unmodifiableMap(sorted.byName);
        Map<String, EmbeddedValue> values = new LinkedHashMap<>();
        for (EmbeddedDeclaration value : parts.embedded()) {
            values.put(value.name(), value.link(part -> requireAttribute(part)));
        }
        this.embedded = Collections.unmodifiableMap(values);
        this.createdAt = parts.createdAt() == null ? null : attribute(parts.createdAt());
        this.updatedAt = parts.updatedAt() == null ? null : attribute(parts.updatedAt());
        this.deletedAt = parts.deletedAt() == null ? null : attribute(parts.deletedAt());
        this.version = parts.version() == null ? null : attribute(parts.version());
        this.uniqueKeys = List.copyOf(parts.uniqueKeys());
        this.indexes = List.copyOf(parts.indexes());
        this.storage = parts.storage();
        this.strictness = parts.strictness();
        this.scopes = parts.scopes();
        this.rules = List.copyOf(parts.rules());
    }

    /** Called once by the assembly of all definitions, before they are published. */
    void link(Definitions.Links links) {
        foreignKeys = List.copyOf(links.foreignKeys());
        associations = List.copyOf(links.associations());
        targetScopes = Map.copyOf(links.targetScopes());
        oneOfs = List.copyOf(links.oneOfs());
        upkeeps = List.copyOf(links.upkeeps());
        dependencies = List.copyOf(links.dependencies());
        Map<String, AssociationDefinition> byAlias = new LinkedHashMap<>();
        for (AssociationDefinition association : associations) {
            byAlias.put(association.as(), association);
        }
        this.associationsByAlias = Collections.unmodifiableMap(byAlias);
    }

    /** Called once after all are linked. */
    void keepCounters(List<Upkeep> ofOthers) {
        counters = List.copyOf(ofOthers);
    }

    /** What applies to the targets of an association in place of their model's default scope; null when that one does. */
    @Nullable
    ScopeBody targetScope(String alias) {
        return targetScopes.get(alias);
    }

    public String name() {
        return name;
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }

    public TableName table() {
        return table;
    }

    /** The interface of a typed model; null for a dynamic one. */
    public @Nullable Class<?> type() {
        return type;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    /** Those that the table has columns for. */
    public List<Attribute> storedAttributes() {
        return storedAttributes;
    }

    /** Those whose values can be refused when a row is written. */
    public List<Attribute> judgedAttributes() {
        return judgedAttributes;
    }

    /** Those that have a value on a new row before anybody sets one. */
    public List<Attribute> defaultedAttributes() {
        return defaultedAttributes;
    }

    /** Null when there is none of that name; see {@link #requireAttribute}. */
    public @Nullable Attribute attribute(String name) {
        return attributesByName.get(name);
    }

    /** The value of that name that several attributes make up; null when there is none. */
    public @Nullable EmbeddedValue embedded(String name) {
        return embedded.get(name);
    }

    /** All of these, outer ones before those that are part of them. */
    public Collection<EmbeddedValue> embedded() {
        return embedded.values();
    }

    /**
     * The attribute of that name, which has to exist.
     *
     * @throws QueryException that names what exists, with a suggestion
     */
    public Attribute requireAttribute(String name) {
        Attribute attribute = attributesByName.get(name);
        if (attribute == null) {
            throw new QueryException(UnknownName.attribute(this, name));
        }
        return attribute;
    }

    /**
     * The attributes of these names, in that order.
     *
     * @throws QueryException as {@link #requireAttribute} does
     */
    public List<Attribute> requireAttributes(List<String> names) {
        List<Attribute> found = new ArrayList<>(names.size());
        for (String name : names) {
            found.add(requireAttribute(name));
        }
        return List.copyOf(found);
    }

    /** The attributes of the primary key, in the order of their declaration; a model always has one. */
    public List<Attribute> primaryKey() {
        return primaryKey;
    }

    public @Nullable Attribute createdAt() {
        return createdAt;
    }

    public @Nullable Attribute updatedAt() {
        return updatedAt;
    }

    /** When a row was destroyed, on models whose destroyed rows stay; null on all others. */
    public @Nullable Attribute deletedAt() {
        return deletedAt;
    }

    /** What {@link #deletedAt} holds in rows that are not destroyed: its default value, which mostly is null. */
    public @Nullable Object aliveValue() {
        return deletedAt != null && deletedAt.defaultValue() instanceof DefaultValue.Constant constant
                ? constant.value()
                : null;
    }

    /** Whether the attribute is one of those that every write keeps by itself: the times and the version. */
    public boolean keeps(Attribute attribute) {
        return attribute.equals(createdAt)
                || attribute.equals(updatedAt)
                || attribute.equals(deletedAt)
                || attribute.equals(version);
    }

    /** Counts the changes of a row, so that a stale instance is found out; null on models without it. */
    public @Nullable Attribute version() {
        return version;
    }

    public List<UniqueKey> uniqueKeys() {
        return uniqueKeys;
    }

    public List<Index> indexes() {
        return indexes;
    }

    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    public TableStorage storage() {
        return storage;
    }

    /** What happens when relations are loaded lazily; null when the model says nothing. */
    public @Nullable Strictness strictness() {
        return strictness;
    }

    public Scopes scopes() {
        return scopes;
    }

    /** For an instance as a whole. */
    public List<ModelRule> rules() {
        return rules;
    }

    /** The virtual attributes that a query which names no attributes has on its instances. */
    public List<Attribute> shownVirtuals() {
        return shownVirtuals;
    }

    /** In the order of their declaration; an association's {@code index} is its place here. */
    public List<AssociationDefinition> associations() {
        return associations;
    }

    /** What every write of a row keeps right in the rows that it belongs to. */
    public List<Upkeep> upkeeps() {
        return upkeeps;
    }

    /** What becomes of rows of others when a row is destroyed, as far as that is not left to the database. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** Those of other models, or of this one, that keep an attribute of this model. */
    public List<Upkeep> counters() {
        return counters;
    }

    /** The associations that lead to a row of one of several models. */
    public List<OneOf> oneOfs() {
        return oneOfs;
    }

    /** The one of that alias; null when there is none. */
    public @Nullable OneOf oneOf(@Nullable String alias) {
        for (OneOf one : oneOfs) {
            if (one.as().equals(alias)) {
                return one;
            }
        }
        return null;
    }

    public @Nullable AssociationDefinition association(String alias) {
        return associationsByAlias.get(alias);
    }

    @Override
    public String toString() {
        return name;
    }
}
