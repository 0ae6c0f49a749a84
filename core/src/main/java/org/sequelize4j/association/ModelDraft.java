package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.EmbeddedDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.naming.Names;

/** A model while it is being resolved: it still gains foreign keys, and a junction its primary key. */
final class ModelDraft {
    private final ModelDeclaration said;
    private final Nouns nouns;
    private final TableName table;
    private final boolean underscored;
    private final Timestamps timestamps;
    private final Map<String, AttributeDeclaration> attributes = new LinkedHashMap<>();
    private final List<UniqueColumns> uniqueKeys = new ArrayList<>();
    private final List<SharedKey> keys = new ArrayList<>();
    private final List<Half> halves = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();
    private final List<Half> links = new ArrayList<>();
    private @Nullable List<String> primaryKey;

    /** Attributes that are unique together; the name is null when the database may choose. */
    record UniqueColumns(@Nullable String name, List<String> attributes) {}

    ModelDraft(ModelDeclaration said, Nouns nouns, TableName table, boolean underscored, Timestamps timestamps) {
        this.said = said;
        this.nouns = nouns;
        this.table = table;
        this.underscored = underscored;
        this.timestamps = timestamps;
        for (AttributeDeclaration attribute : said.attributes()) {
            put(attribute);
        }
    }

    String name() {
        return said.name();
    }

    ModelDeclaration said() {
        return said;
    }

    Nouns nouns() {
        return nouns;
    }

    String singular() {
        return nouns.singular();
    }

    String plural() {
        return nouns.plural();
    }

    TableName table() {
        return table;
    }

    Timestamps timestamps() {
        return timestamps;
    }

    Collection<AttributeDeclaration> attributes() {
        return attributes.values();
    }

    Collection<String> attributeNames() {
        return attributes.keySet();
    }

    @Nullable
    AttributeDeclaration attribute(String name) {
        return attributes.get(name);
    }

    /** Replaces the attribute of that name where it stands, or appends it. */
    void put(AttributeDeclaration attribute) {
        attributes.put(attribute.name(), attribute);
    }

    String column(AttributeDeclaration attribute) {
        if (attribute.field() != null) {
            return attribute.field();
        }
        String name = isEmbedded(attribute.name()) ? Names.join(attribute.name().split("\\.")) : attribute.name();
        return underscored ? Names.underscore(name) : name;
    }

    private boolean isEmbedded(String attribute) {
        for (EmbeddedDeclaration value : said.embedded()) {
            if (value.attributes().contains(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Before all others, as Sequelize places it. */
    void addId() {
        List<AttributeDeclaration> others = List.copyOf(attributes.values());
        attributes.clear();
        put(AttributeDeclaration.of("id", DataTypes.INTEGER)
                .more()
                .allowNull(false)
                .primaryKey()
                .autoIncrement()
                .build());
        for (AttributeDeclaration other : others) {
            put(other);
        }
        primaryKey = List.of("id");
    }

    /** The names of those that say that they are part of the primary key. */
    List<String> primaryKeyAttributes() {
        List<String> names = new ArrayList<>();
        for (AttributeDeclaration attribute : attributes.values()) {
            if (attribute.primaryKey()) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    /** Null as long as it is to be made of foreign keys that are not known yet. */
    @Nullable
    List<String> primaryKey() {
        return primaryKey;
    }

    void primaryKey(List<String> names) {
        primaryKey = List.copyOf(names);
    }

    List<UniqueColumns> uniqueKeys() {
        return uniqueKeys;
    }

    List<SharedKey> keys() {
        return keys;
    }

    /** The associations that begin here, in the order of their declaration. */
    List<Half> halves() {
        return halves;
    }

    /** Whether one of that alias begins here. */
    boolean hasAssociation(String alias) {
        return aliases.contains(alias);
    }

    /** Those that go over this model as their junction. */
    List<Half> links() {
        return links;
    }

    /** Takes in an association that begins here. */
    void add(Half half) {
        halves.add(half);
        aliases.add(half.as());
        if (half.isThrough()) {
            half.through().links.add(half);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
