package org.sequelize4j.definition;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.AssociationOptions;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.Dependent;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.Given;
import org.sequelize4j.naming.Names;

/**
 * The options that all four kinds share, and the entry to each kind: what the user's lambda says becomes an
 * {@link AssociationDeclaration}.
 */
public abstract class AssociationOptionsBuilder<O extends AssociationOptions<O>> implements AssociationOptions<O> {
    final AssociationDraft draft;

    AssociationOptionsBuilder(AssociationDraft draft) {
        this.draft = draft;
    }

    /** What {@code source.hasOne(target, options)} declares. */
    public static AssociationDeclaration hasOne(String source, String target, Consumer<? super HasOneOptions> options) {
        return hasOne(AssociationDeclaration.of(Kind.HAS_ONE, source, target), options);
    }

    /** What {@code source.hasMany(target, options)} declares. */
    public static AssociationDeclaration hasMany(
            String source, String target, Consumer<? super HasManyOptions> options) {
        return hasMany(AssociationDeclaration.of(Kind.HAS_MANY, source, target), options);
    }

    /** What {@code source.belongsTo(target, options)} declares. */
    public static AssociationDeclaration belongsTo(
            String source, String target, Consumer<? super BelongsToOptions> options) {
        return belongsTo(AssociationDeclaration.of(Kind.BELONGS_TO, source, target), options);
    }

    /** What {@code source.belongsToMany(target, options)} declares. */
    public static AssociationDeclaration belongsToMany(
            String source, String target, Consumer<? super BelongsToManyOptions> options) {
        return belongsToMany(AssociationDeclaration.of(Kind.BELONGS_TO_MANY, source, target), options);
    }

    /** What one of the models of {@code source.belongsToOneOf(alias, targets)} declares; the key says the alias. */
    public static AssociationDeclaration oneOf(String source, String target, PolymorphicKey key) {
        AssociationDraft draft = new AssociationDraft(Kind.BELONGS_TO, source, target);
        draft.singular = key.name() + Names.capitalize(target);
        draft.polymorphic = new PolymorphicKey(key.name(), key.type(), key.value(), false);
        return draft.declaration();
    }

    /** The same hasOne with more options. */
    public static AssociationDeclaration hasOne(AssociationDeclaration said, Consumer<? super HasOneOptions> options) {
        HasOneOptionsBuilder builder = new HasOneOptionsBuilder(new AssociationDraft(said));
        Given.lambda(options, "a -> a.foreignKey(\"bossId\")").accept(builder);
        return builder.declaration();
    }

    /** The same hasMany with more options. */
    public static AssociationDeclaration hasMany(
            AssociationDeclaration said, Consumer<? super HasManyOptions> options) {
        HasManyOptionsBuilder builder = new HasManyOptionsBuilder(new AssociationDraft(said));
        Given.lambda(options, "a -> a.foreignKey(\"bossId\")").accept(builder);
        return builder.declaration();
    }

    /** The same belongsTo with more options. */
    public static AssociationDeclaration belongsTo(
            AssociationDeclaration said, Consumer<? super BelongsToOptions> options) {
        BelongsToOptionsBuilder builder = new BelongsToOptionsBuilder(new AssociationDraft(said));
        Given.lambda(options, "a -> a.foreignKey(\"bossId\")").accept(builder);
        return builder.declaration();
    }

    /** The same belongsToMany with more options. */
    public static AssociationDeclaration belongsToMany(
            AssociationDeclaration said, Consumer<? super BelongsToManyOptions> options) {
        BelongsToManyOptionsBuilder builder = new BelongsToManyOptionsBuilder(new AssociationDraft(said));
        Given.lambda(options, "a -> a.foreignKey(\"bossId\")").accept(builder);
        return builder.declaration();
    }

    /** What was said until now. */
    public final AssociationDeclaration declaration() {
        return draft.declaration();
    }

    /** Over the key of the target, or of the junction, that leads to one of several models. */
    final O polymorphic(String option, String name, boolean ofTarget) {
        draft.polymorphic = new PolymorphicKey(requireText(option, name), null, null, ofTarget);
        return self();
    }

    /** What becomes of the rows at the other end when a source is destroyed. */
    final O dependentRows(Dependent rule) {
        draft.dependent = Given.to("dependent(…)", rule, "one of " + List.of(Dependent.values()));
        return self();
    }

    abstract O self();

    @Override
    public O as(String alias) {
        boolean toMany = draft.kind == Kind.HAS_MANY || draft.kind == Kind.BELONGS_TO_MANY;
        draft.singular = toMany ? null : requireText("as", alias);
        draft.plural = toMany ? requireText("as", alias) : null;
        return self();
    }

    @Override
    public O as(String singular, String plural) {
        draft.singular = requireText("as", singular);
        draft.plural = requireText("as", plural);
        return self();
    }

    @Override
    public O foreignKey(String name) {
        return foreignKeys(name);
    }

    @Override
    public O foreignKeys(String... names) {
        draft.foreignKey = draft.foreignKey.withNames(requireNames("foreignKeys", names));
        return self();
    }

    @Override
    public O foreignKey(Consumer<? super ForeignKeyOptions> column) {
        draft.foreignKey = ForeignKeyOptionsBuilder.apply(draft.foreignKey, column);
        return self();
    }

    @Override
    public O onDelete(OnDelete rule) {
        draft.onDelete = Given.to("onDelete(…)", rule, "one of " + List.of(OnDelete.values()));
        return self();
    }

    @Override
    public O onUpdate(OnDelete rule) {
        draft.onUpdate = Given.to("onUpdate(…)", rule, "one of " + List.of(OnDelete.values()));
        return self();
    }

    @Override
    public O constraints(boolean constraints) {
        draft.constraints = constraints;
        return self();
    }

    @Override
    public O hooks(boolean hooks) {
        draft.hooks = hooks;
        return self();
    }

    @Override
    public O inverse(String alias) {
        draft.inverse = requireText("inverse", alias);
        return self();
    }

    final List<String> requireNames(String option, String... names) {
        if (Given.to(option + "(…)", names, "names of attributes").length == 0) {
            throw new AssociationException("The option " + option + " of " + draft.declaration()
                    + " was given no attribute; name at least one, or leave the option out.");
        }
        for (String name : names) {
            requireText(option, name);
        }
        return List.of(names);
    }

    final String requireText(String option, String text) {
        if (text == null || text.isBlank()) {
            throw new AssociationException("The option " + option + " of " + draft.declaration() + " was given \""
                    + text + "\"; it takes a name, or is left out.");
        }
        return text;
    }
}
