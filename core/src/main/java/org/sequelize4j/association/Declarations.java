package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.UpkeepDeclaration;

/**
 * Everything that was declared, in order, and what of it a new declaration can have to do with. Not for several threads at
 * once.
 */
public final class Declarations {
    private static final int FEW = 30;

    private final ModelDefaults defaults;
    private final Map<String, ModelDeclaration> models = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Grouped<String, String> modelsOfTables = new Grouped<>();
    private final List<AssociationDeclaration> associations = new ArrayList<>();
    private final Grouped<Mention, Integer> places = new Grouped<>();
    private final Grouped<String, String> referencing = new Grouped<>();

    public Declarations(ModelDefaults defaults) {
        this.defaults = defaults;
    }

    /** Null when nobody declared it by itself, as when an association made it as its junction. */
    public @Nullable ModelDeclaration model(String name) {
        return models.get(name);
    }

    public boolean hasModel(String name) {
        return models.containsKey(name);
    }

    /** Adds what nobody declared yet. */
    public void add(Collection<ModelDeclaration> newModels, List<AssociationDeclaration> newAssociations) {
        for (ModelDeclaration model : newModels) {
            add(model);
        }
        for (AssociationDeclaration association : newAssociations) {
            add(association);
        }
    }

    /** As many as these at one moment, to come back to later. */
    public record Mark(int models, int associations) {}

    public Mark mark() {
        return new Mark(models.size(), associations.size());
    }

    /** Those that there were at that moment. */
    public Declarations at(Mark mark) {
        Declarations before = new Declarations(defaults);
        before.add(
                List.copyOf(models.values()).subList(0, mark.models()), associations.subList(0, mark.associations()));
        return before;
    }

    /** Puts a model in the place of the one of that name which says the same of its table. */
    public void replace(ModelDeclaration model) {
        models.put(model.name(), model);
    }

    /**
     * The definitions that follow from all of them.
     *
     * @throws org.sequelize4j.error.DefinitionException when a declaration cannot work
     */
    public Definitions resolve() {
        return DefinitionResolver.resolve(models.values(), associations, defaults);
    }

    /** Whether to resolve them all is as quick as to look for those that matter. */
    public boolean areFew() {
        return size() < FEW;
    }

    /** What these, which were added, can have to do with. */
    public Neighbourhood around(Collection<ModelDeclaration> newModels, List<AssociationDeclaration> newAssociations) {
        return Neighbourhood.of(this, newModels, newAssociations);
    }

    /** The alias of an association, or the name that stands in for it. */
    public String alias(AssociationDeclaration said) {
        ModelDeclaration target = models.get(said.target());
        Nouns nouns =
                target == null ? Nouns.of(said.target(), defaults.inflector()) : Nouns.of(target, defaults.inflector());
        return Alias.of(said, nouns, defaults.inflector()).as();
    }

    int size() {
        return models.size() + associations.size();
    }

    /** Those of these names that are declared, in the order of their declaration. */
    List<ModelDeclaration> models(Collection<String> names) {
        return names.stream()
                .filter(order::containsKey)
                .sorted(Comparator.comparing(order::get))
                .map(models::get)
                .toList();
    }

    List<AssociationDeclaration> associations() {
        return associations;
    }

    ModelDefaults defaults() {
        return defaults;
    }

    /** The places of all associations that speak of it, in their order. */
    List<Integer> places(Mention mention) {
        return places.of(mention);
    }

    /** The models with attributes that reference this one, by its name or its table's. */
    List<String> referencing(String model) {
        ModelDeclaration said = models.get(model);
        List<String> found = new ArrayList<>(referencing.of(model));
        if (said != null) {
            found.addAll(referencing.of(table(said)));
        }
        return found;
    }

    /** The declared models that this may be the name of, or that of their table. */
    List<String> named(String nameOrTable) {
        return models.containsKey(nameOrTable) ? List.of(nameOrTable) : modelsOfTables.of(nameOrTable);
    }

    /** The model whose table has the key. */
    static @Nullable String holder(AssociationDeclaration said) {
        return switch (said.kind()) {
            case BELONGS_TO -> said.source();
            case HAS_ONE, HAS_MANY -> said.target();
            case BELONGS_TO_MANY -> junction(said);
        };
    }

    /** Null for any but a belongsToMany that says it. */
    static @Nullable String junction(AssociationDeclaration said) {
        return said.kind() != Kind.BELONGS_TO_MANY || said.through() == null
                ? null
                : said.through().model();
    }

    private void add(ModelDeclaration model) {
        models.put(model.name(), model);
        order.put(model.name(), order.size());
        modelsOfTables.add(table(model), model.name());
        for (AttributeDeclaration attribute : model.attributes()) {
            if (attribute.references() != null) {
                referencing.add(attribute.references().model(), model.name());
            }
        }
    }

    private String table(ModelDeclaration model) {
        ModelDeclaration complete = model.withTable(model.table().over(defaults.table()));
        return ModelDrafts.tableName(complete, defaults).name();
    }

    private void add(AssociationDeclaration said) {
        String holder = holder(said);
        String junction = junction(said);
        mention(Mention.end(said.source()));
        if (!said.target().equals(said.source())) {
            mention(Mention.end(said.target()));
        }
        if (junction != null) {
            mention(Mention.end(junction));
            mention(Mention.junction(junction));
        }
        if (holder != null && !said.alongPath()) {
            mention(Mention.key(holder));
        }
        mention(Mention.alias(said.source(), alias(said)));
        if (!said.aliased()) {
            mention(Mention.couple(said.source(), said.target()));
        }
        if (said.inverse() != null) {
            mention(Mention.inverse(said.target(), said.inverse()));
        }
        for (String attribute : kept(said.upkeep())) {
            mention(Mention.upkeep(said.target(), attribute));
        }
        if (said.alongPath()) {
            mention(Mention.path());
            for (String alias : said.path()) {
                mention(Mention.step(alias));
            }
        }
        associations.add(said);
    }

    /** The attributes that an association keeps right. */
    static List<String> kept(@Nullable UpkeepDeclaration said) {
        if (said == null) {
            return List.of();
        }
        List<String> attributes = new ArrayList<>(said.touched());
        if (said.counter() != null) {
            attributes.add(said.counter());
        }
        return attributes;
    }

    private void mention(Mention mention) {
        places.add(mention, associations.size());
    }
}
