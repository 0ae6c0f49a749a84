package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.IndexField;
import org.sequelize4j.definition.IndexTraits;
import org.sequelize4j.definition.UniqueKey;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.naming.Names;
import org.sequelize4j.naming.Suggestion;

/** The indexes of a table: those that are declared, those of unique has-ones, and those that serve foreign keys. */
final class IndexPlan {
    private final ModelDraft draft;
    private final Map<String, Attribute> attributes;
    private final List<UniqueKey> uniqueKeys;
    private final List<String> unfinished;
    private final List<Index> indexes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    IndexPlan(
            ModelDraft draft, Map<String, Attribute> attributes, List<UniqueKey> uniqueKeys, List<String> unfinished) {
        this.draft = draft;
        this.attributes = attributes;
        this.uniqueKeys = uniqueKeys;
        this.unfinished = unfinished;
    }

    List<Index> all() {
        for (IndexDeclaration said : draft.said().indexes()) {
            declare(said);
        }
        for (SharedKey key : draft.keys()) {
            addUnique(key);
        }
        for (SharedKey key : draft.keys()) {
            addForForeignKey(key.indexed());
        }
        for (AttributeDeclaration attribute : draft.attributes()) {
            if (attribute.references() != null) {
                addForForeignKey(List.of(attribute.name()));
            }
        }
        return indexes;
    }

    private void declare(IndexDeclaration said) {
        List<Index.Part> parts = new ArrayList<>();
        for (IndexField field : said.fields()) {
            String name = field.attribute();
            Attribute attribute = name == null ? null : find(name);
            if (name != null && attribute == null) {
                unfinished.add("The model \"" + draft + "\" has an index over \"" + name
                        + "\", and no attribute and no association brings it; the model has "
                        + String.join(", ", attributes.keySet()) + "."
                        + Suggestion.didYouMean(name, attributes.keySet()));
                return;
            }
            parts.add(new Index.Part(attribute, field));
        }
        String name = said.name() == null ? derivedName(parts) : said.name();
        if (!names.add(name)) {
            throw new DefinitionException("The model \"" + draft + "\" has two indexes of the name \"" + name
                    + "\"; give one of them another with name(\"…\").");
        }
        indexes.add(new Index(name, parts, said.unique(), where(said), false, said.traits()));
    }

    /** By the attribute's name, else by its column's. */
    private @Nullable Attribute find(String name) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            attribute = withColumn(name);
        }
        if (attribute != null && !attribute.isStored()) {
            throw new DefinitionException("The model \"" + draft + "\" has an index over \"" + name
                    + "\", which is VIRTUAL and has no column.");
        }
        return attribute;
    }

    private @Nullable Attribute withColumn(String column) {
        for (Attribute attribute : attributes.values()) {
            if (attribute.column().equals(column)) {
                return attribute;
            }
        }
        return null;
    }

    private Map<Attribute, @Nullable Object> where(IndexDeclaration said) {
        Map<Attribute, @Nullable Object> where = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : said.where().entrySet()) {
            String name = entry.getKey();
            Object value = entry.getValue();
            Attribute attribute = find(name);
            if (attribute == null) {
                throw new DefinitionException("The partial index " + said.attributes() + " of the model \"" + draft
                        + "\" asks for \"" + name + "\", which is no attribute of it."
                        + Suggestion.didYouMean(name, attributes.keySet()));
            }
            String what = "The value for \"" + name + "\" in the partial index " + said.attributes()
                    + " of the model \"" + draft + "\"";
            where.put(attribute, value == null ? null : Defaulting.accepted(what, attribute.type(), value));
        }
        return Collections.unmodifiableMap(where);
    }

    /** A has-one with a scope is unique among the rows of its scope. */
    private void addUnique(SharedKey key) {
        for (Half half : key.halves(Side.HAS)) {
            Set<String> columns = new LinkedHashSet<>(key.names());
            columns.addAll(half.said().scope().keySet());
            boolean known = attributes.keySet().containsAll(columns);
            if (half.said().unique() && known && !isUnique(columns)) {
                add(List.copyOf(columns), true, false);
            }
        }
    }

    private void addForForeignKey(List<String> columns) {
        if (!isCovered(columns)) {
            add(columns, false, true);
        }
    }

    private void add(List<String> columns, boolean unique, boolean forForeignKey) {
        List<Index.Part> parts = new ArrayList<>();
        for (String column : columns) {
            parts.add(new Index.Part(Objects.requireNonNull(attributes.get(column)), Sort.ASC));
        }
        String name = derivedName(parts);
        while (!names.add(name)) {
            name += forForeignKey ? "_fk" : "_unique";
        }
        indexes.add(new Index(name, parts, unique, Map.of(), forForeignKey, IndexTraits.NONE));
    }

    private boolean isUnique(Set<String> columns) {
        for (List<String> unique : keys()) {
            if (columns.equals(Set.copyOf(unique))) {
                return true;
            }
        }
        for (Index index : indexes) {
            if (index.isUniqueOfAllRows()
                    && columns.equals(Set.copyOf(AssociationDefinition.names(index.attributes())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCovered(List<String> columns) {
        for (List<String> key : keys()) {
            if (beginsWith(key, columns)) {
                return true;
            }
        }
        for (Index index : indexes) {
            if (index.where().isEmpty()
                    && index.isPlain()
                    && beginsWith(AssociationDefinition.names(index.attributes()), columns)) {
                return true;
            }
        }
        return false;
    }

    /** The primary key and the unique keys. */
    private List<List<String>> keys() {
        List<List<String>> keys = new ArrayList<>();
        keys.add(draft.primaryKeyAttributes());
        for (UniqueKey key : uniqueKeys) {
            keys.add(AssociationDefinition.names(key.attributes()));
        }
        return keys;
    }

    private static boolean beginsWith(List<String> longer, List<String> columns) {
        return longer.size() >= columns.size()
                && longer.subList(0, columns.size()).equals(columns);
    }

    private String derivedName(List<Index.Part> parts) {
        StringJoiner name = new StringJoiner("_", draft.table().name() + "_", "");
        for (Index.Part part : parts) {
            if (part.attribute() != null) {
                name.add(part.attribute().column());
            }
        }
        return Names.underscore(name.toString());
    }
}
