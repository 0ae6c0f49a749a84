package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.Definition;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Hooks;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.ScopeArguments;
import org.sequelize4j.Where;
import org.sequelize4j.WhereMergeStrategy;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.hook.HookList;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.VirtualType;

/**
 * Collects what a user says of one model. The typed face starts it with what the interface and its annotations say, and takes
 * back the associations, too.
 */
public final class DefinitionBuilder<T> extends TableOptionsBuilder<T> {
    private final ModelDeclaration base;
    private final References<T> references;
    private final Map<String, AttributeDeclaration> attributes = new LinkedHashMap<>();
    private final Map<String, AssociationDeclaration> associations = new LinkedHashMap<>();
    private final List<IndexOptionsBuilder> indexes = new ArrayList<>();
    private HookList hooks;
    private final List<ModelRule> rules;
    private Scopes scopes;
    private @Nullable String singular;
    private @Nullable String plural;

    /** Nothing is said yet. */
    public DefinitionBuilder(String name, @Nullable Class<?> type, References<T> references) {
        this(
                ModelDeclaration.of(Given.to("define(…)", name, "the name of a model"), List.of())
                        .withType(type),
                List.of(),
                references);
    }

    /** Goes on from a model and its associations, which have to have an alias. */
    public DefinitionBuilder(
            ModelDeclaration base, List<AssociationDeclaration> associations, References<T> references) {
        super(base.table());
        this.base = base;
        this.references = references;
        for (AttributeDeclaration attribute : base.attributes()) {
            attributes.put(attribute.name(), attribute);
        }
        for (AssociationDeclaration association : associations) {
            this.associations.put(alias(association), association);
        }
        this.hooks = base.hooks();
        this.scopes = base.scopes();
        this.rules = new ArrayList<>(base.rules());
        this.singular = base.singular();
        this.plural = base.plural();
    }

    /** The model with all that has been said. */
    public ModelDeclaration build() {
        List<IndexDeclaration> allIndexes = new ArrayList<>(base.indexes());
        for (IndexOptionsBuilder index : indexes) {
            allIndexes.add(index.build());
        }
        return new ModelDeclaration(
                base.name(),
                singular,
                plural,
                base.type(),
                table(),
                List.copyOf(attributes.values()),
                base.embedded(),
                allIndexes,
                hooks,
                scopes,
                rules);
    }

    /** The associations with all that has been said. */
    public List<AssociationDeclaration> associations() {
        return List.copyOf(associations.values());
    }

    @Override
    public Definition<T> attribute(String name, DataType type) {
        return attribute(name, type, options -> {});
    }

    @Override
    public Definition<T> attribute(String name, DataType type, Consumer<? super AttributeOptions> options) {
        if (attributes.containsKey(name)) {
            throw new DefinitionException("The model \"" + base.name() + "\" declares the attribute \"" + name
                    + "\" twice; remove one of the two, or give one another name.");
        }
        DataType given = Given.to("attribute(…)", type, "a name and a type");
        change(AttributeDeclaration.of(Given.to("attribute(…)", name, "a name and a type"), given), options);
        return this;
    }

    @Override
    public Definition<T> attribute(
            Function<? super T, ? extends @Nullable Object> attribute, Consumer<? super AttributeOptions> options) {
        change(declared(references.attribute(attribute)), options);
        return this;
    }

    @Override
    public Definition<T> attribute(Function<? super T, ? extends @Nullable Object> attribute, DataType type) {
        AttributeDeclaration declared = declared(references.attribute(attribute));
        attributes.put(declared.name(), declared.more().type(type).build());
        return this;
    }

    @Override
    public Definition<T> name(String singular, String plural) {
        this.singular = Given.to("name(…)", singular, "the model in the singular and in the plural");
        this.plural = Given.to("name(…)", plural, "the model in the singular and in the plural");
        return this;
    }

    @Override
    public IndexOptions index(String... names) {
        IndexOptionsBuilder index = new IndexOptionsBuilder(Given.all("index(…)", names, "names of attributes"));
        indexes.add(index);
        return index;
    }

    @Override
    public IndexOptions index(Function<? super T, ? extends @Nullable Object> attribute) {
        return index(references.attribute(attribute));
    }

    @Override
    public IndexOptions index(
            Function<? super T, ? extends @Nullable Object> first,
            Function<? super T, ? extends @Nullable Object> second) {
        return index(references.attribute(first), references.attribute(second));
    }

    @Override
    public IndexOptions index(
            Function<? super T, ? extends @Nullable Object> first,
            Function<? super T, ? extends @Nullable Object> second,
            Function<? super T, ? extends @Nullable Object> third) {
        return index(references.attribute(first), references.attribute(second), references.attribute(third));
    }

    @Override
    public <R> Definition<T> belongsTo(
            Function<? super T, One<R>> association, Consumer<? super BelongsToOptions> options) {
        return change(Kind.BELONGS_TO, association, said -> AssociationOptionsBuilder.belongsTo(said, options));
    }

    @Override
    public <R> Definition<T> hasOne(Function<? super T, One<R>> association, Consumer<? super HasOneOptions> options) {
        return change(Kind.HAS_ONE, association, said -> AssociationOptionsBuilder.hasOne(said, options));
    }

    @Override
    public <R> Definition<T> hasMany(
            Function<? super T, ? extends Many<R>> association, Consumer<? super HasManyOptions> options) {
        return change(Kind.HAS_MANY, association, said -> AssociationOptionsBuilder.hasMany(said, options));
    }

    @Override
    public <R> Definition<T> belongsToMany(
            Function<? super T, ? extends Many<R>> association, Consumer<? super BelongsToManyOptions> options) {
        return change(
                Kind.BELONGS_TO_MANY, association, said -> AssociationOptionsBuilder.belongsToMany(said, options));
    }

    @Override
    public Definition<T> hooks(Consumer<? super Hooks<T>> hooks) {
        this.hooks = this.hooks.with(base.type() == null, hooks);
        return this;
    }

    @Override
    public Definition<T> beforeSave(Consumer<? super T> hook) {
        return hooks(all -> all.beforeSave(hook));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Definition<T> scope(Consumer<? super Where<T>> defaultScope) {
        Given.lambda(defaultScope, "w -> w.where(\"deleted\", false)");
        scopes = scopes.andDefault((query, arguments) -> defaultScope.accept((Where<T>) query));
        return this;
    }

    @Override
    public Definition<T> defaultScope(Consumer<? super Query<T>> scope) {
        scopes = scopes.andDefault(UserScopes.of(scope));
        return this;
    }

    @Override
    public Definition<T> scope(String name, Consumer<? super Query<T>> scope) {
        scopes = scopes.with(base.name(), UserScopes.name(name), UserScopes.of(scope));
        return this;
    }

    @Override
    public Definition<T> scope(String name, BiConsumer<? super Query<T>, ScopeArguments> scope) {
        scopes = scopes.with(base.name(), UserScopes.name(name), UserScopes.of(scope));
        return this;
    }

    @Override
    public Definition<T> whereMergeStrategy(WhereMergeStrategy strategy) {
        scopes = scopes.withMerging(
                Given.to("whereMergeStrategy(…)", strategy, "WhereMergeStrategy.AND or WhereMergeStrategy.OVERWRITE"));
        return this;
    }

    @Override
    public Definition<T> validate(String name, Consumer<? super T> check) {
        Given.lambda(check, "row -> { if (…) throw new IllegalArgumentException(\"…\"); }");
        addRule(new ModelRule(Given.to("validate(…)", name, "the name of a rule"), ModelRules.check(check)));
        return this;
    }

    @Override
    public Definition<T> validate(String name, String message, Predicate<? super T> rule) {
        Given.to("validate(…)", message, "the sentence of a refusal");
        Given.lambda(rule, "row -> row.get(\"from\") != null");
        addRule(new ModelRule(Given.to("validate(…)", name, "the name of a rule"), ModelRules.check(message, rule)));
        return this;
    }

    private void addRule(ModelRule rule) {
        if (rules.stream().anyMatch(other -> other.name().equals(rule.name()))) {
            throw new DefinitionException("The model \"" + base.name() + "\" has two rules \"" + rule.name()
                    + "\"; give one of them another name.");
        }
        rules.add(rule);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Definition<T> getter(String name, Function<? super T, ? extends @Nullable Object> getter) {
        Given.lambda(getter, "row -> row.get(\"first\") + \" \" + row.get(\"last\")");
        AttributeDeclaration said = computed(name);
        Accessors accessors = said.accessors().withGetter((Function<Object, @Nullable Object>) (Function<?, ?>) getter);
        attributes.put(said.name(), said.more().accessors(accessors).build());
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Definition<T> setter(String name, BiConsumer<? super T, @Nullable Object> setter) {
        Given.lambda(setter, "(row, value) -> row.set(\"name\", value)");
        AttributeDeclaration said = computed(name);
        Accessors accessors =
                said.accessors().withSetter((BiConsumer<Object, @Nullable Object>) (BiConsumer<?, ?>) setter);
        attributes.put(said.name(), said.more().accessors(accessors).build());
        return this;
    }

    /** An attribute under that name, or a virtual one that no query selects. */
    private AttributeDeclaration computed(String name) {
        AttributeDeclaration declared = attributes.get(name);
        return declared != null
                ? declared
                : AttributeDeclaration.of(Given.to("A getter or setter", name, "a name"), new VirtualType())
                        .more()
                        .accessors(Accessors.NONE.saidForTheModel())
                        .build();
    }

    private void change(AttributeDeclaration said, Consumer<? super AttributeOptions> options) {
        AttributeOptionsBuilder builder = said.more();
        Given.lambda(options, "a -> a.allowNull(false)").accept(builder);
        attributes.put(said.name(), builder.build());
    }

    /** A reference may also name a timestamp, which nobody declares; naming it here declares it. */
    private AttributeDeclaration declared(String name) {
        AttributeDeclaration declared = attributes.get(name);
        return declared == null ? AttributeDeclaration.of(name, null) : declared;
    }

    private Definition<T> change(
            Kind kind,
            Function<? super T, ? extends Relation<?>> association,
            UnaryOperator<AssociationDeclaration> options) {
        String alias = references.association(association);
        AssociationDeclaration said = associations.get(alias);
        if (said == null || said.kind() != kind) {
            throw new DefinitionException("The model \"" + base.name() + "\" has "
                    + (said == null ? "no association" : "a " + AssociationDeclaration.word(said.kind()))
                    + " \"" + alias + "\", and its definition speaks of a " + AssociationDeclaration.word(kind)
                    + "; the annotation of the method and the call have to name the same kind.");
        }
        associations.put(alias, options.apply(said));
        return this;
    }

    private static String alias(AssociationDeclaration association) {
        String alias = association.toMany() ? association.plural() : association.singular();
        return alias == null ? association.target() : alias;
    }
}
