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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;
import org.sequelize4j.association.Claim.Side;
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
        draft.said().indexes().forEach(this::declare);
        draft.keys().stream().filter(SharedKey::wantsUniqueIndex).forEach(this::addUnique);
        draft.keys().forEach(key -> addForForeignKey(key.indexed()));
        draft.attributes().stream()
                .filter(attribute -> attribute.references() != null)
                .forEach(attribute -> addForForeignKey(List.of(attribute.name())));
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
            attribute = attributes.values().stream()
                    .filter(candidate -> candidate.column().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        if (attribute != null && !attribute.isStored()) {
            throw new DefinitionException("The model \"" + draft + "\" has an index over \"" + name
                    + "\", which is VIRTUAL and has no column.");
        }
        return attribute;
    }

    private Map<Attribute, @Nullable Object> where(IndexDeclaration said) {
        Map<Attribute, @Nullable Object> where = new LinkedHashMap<>();
        said.where().forEach((name, value) -> {
            Attribute attribute = find(name);
            if (attribute == null) {
                throw new DefinitionException("The partial index " + said.attributes() + " of the model \"" + draft
                        + "\" asks for \"" + name + "\", which is no attribute of it."
                        + Suggestion.didYouMean(name, attributes.keySet()));
            }
            String what = "The value for \"" + name + "\" in the partial index " + said.attributes()
                    + " of the model \"" + draft + "\"";
            where.put(attribute, value == null ? null : Defaulting.accepted(what, attribute.type(), value));
        });
        return Collections.unmodifiableMap(where);
    }

    /** A has-one with a scope is unique among the rows of its scope. */
    private void addUnique(SharedKey key) {
        for (Half half : key.halves(Side.HAS)) {
            Set<String> columns = new LinkedHashSet<>(key.names());
            columns.addAll(half.said().scope().keySet());
            boolean known = columns.stream().allMatch(attributes::containsKey);
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
        List<Index.Part> parts = columns.stream()
                .map(name -> new Index.Part(Objects.requireNonNull(attributes.get(name)), Sort.ASC))
                .toList();
        String name = derivedName(parts);
        while (!names.add(name)) {
            name += forForeignKey ? "_fk" : "_unique";
        }
        indexes.add(new Index(name, parts, unique, Map.of(), forForeignKey, IndexTraits.NONE));
    }

    private boolean isUnique(Set<String> columns) {
        return uniqueKeys.stream().anyMatch(key -> columns.equals(Set.copyOf(names(key.attributes()))))
                || columns.equals(Set.copyOf(primaryKey()))
                || indexes.stream()
                        .anyMatch(index ->
                                index.isUniqueOfAllRows() && columns.equals(Set.copyOf(names(index.attributes()))));
    }

    private boolean isCovered(List<String> columns) {
        return beginsWith(primaryKey(), columns)
                || uniqueKeys.stream().anyMatch(key -> beginsWith(names(key.attributes()), columns))
                || indexes.stream()
                        .anyMatch(index -> index.where().isEmpty()
                                && index.isPlain()
                                && beginsWith(names(index.attributes()), columns));
    }

    private List<String> primaryKey() {
        return draft.attributes().stream()
                .filter(AttributeDeclaration::primaryKey)
                .map(AttributeDeclaration::name)
                .toList();
    }

    private static boolean beginsWith(List<String> longer, List<String> columns) {
        return longer.size() >= columns.size()
                && longer.subList(0, columns.size()).equals(columns);
    }

    private static List<String> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).toList();
    }

    private String derivedName(List<Index.Part> parts) {
        List<String> columns = parts.stream()
                .map(Index.Part::attribute)
                .flatMap(Stream::ofNullable)
                .map(Attribute::column)
                .toList();
        return Names.underscore(draft.table().name() + "_" + String.join("_", columns));
    }
}
