package org.sequelize4j.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.Dependent;
import org.sequelize4j.OnDelete;

/**
 * One association as a user declares it: half of a pair, with models by name. {@link AssociationOptionsBuilder} makes it.
 *
 * @param singular the alias in the singular; null when none was given
 * @param plural the alias in the plural; null when none was given
 * @param typed whether the alias is the name of a method of a typed model, which every association there has
 * @param constraints null when nothing is said
 * @param unique whether a has-one asks for a unique index
 * @param uniqueKey the name of the foreign key constraint
 * @param scope the values that targets must have; may hold null
 * @param inverse the alias of the other half
 * @param targetScope what applies to the targets in place of their model's default scope; null when that one does
 * @param required whether a belongs-to is NOT NULL
 * @param polymorphic of a key that leads to rows of several models; null for any other
 * @param hooks whether hooks of associating run, and those of the rows that a cascade destroys
 * @param dependent what becomes of the rows at the other end of a has-association when a source is destroyed
 * @param upkeep what a belongs-to keeps in the rows that it leads to; null for nothing
 * @param path the aliases that a has-association leads along; empty for one with a key of its own
 * @param choice which of several rows is the one of a has-one; null when there is one
 */
public record AssociationDeclaration(
        Kind kind,
        String source,
        String target,
        @Nullable String singular,
        @Nullable String plural,
        boolean typed,
        ForeignKeyDeclaration foreignKey,
        ForeignKeyDeclaration otherKey,
        List<String> sourceKey,
        List<String> targetKey,
        @Nullable ThroughDeclaration through,
        OnDelete onDelete,
        OnDelete onUpdate,
        @Nullable Boolean constraints,
        boolean unique,
        @Nullable String uniqueKey,
        Map<String, @Nullable Object> scope,
        @Nullable String inverse,
        boolean required,
        boolean hooks,
        @Nullable ScopeBody targetScope,
        @Nullable PolymorphicKey polymorphic,
        Dependent dependent,
        @Nullable UpkeepDeclaration upkeep,
        List<String> path,
        @Nullable ChoiceDeclaration choice) {

    public AssociationDeclaration {
        sourceKey = List.copyOf(sourceKey);
        targetKey = List.copyOf(targetKey);
        path = List.copyOf(path);
        scope = Collections.unmodifiableMap(new LinkedHashMap<>(scope));
    }

    /** An association about which nothing else is said. */
    public static AssociationDeclaration of(Kind kind, String source, String target) {
        return new AssociationDraft(kind, source, target).declaration();
    }

    /** The same, with the mark that its alias is the name of a method of a typed model. */
    public AssociationDeclaration asTyped() {
        AssociationDraft draft = new AssociationDraft(this);
        draft.typed = true;
        return draft.declaration();
    }

    /** The same, to a scope of the target in place of its default one. */
    public AssociationDeclaration to(ScopeBody scope) {
        AssociationDraft draft = new AssociationDraft(this);
        draft.targetScope = scope;
        return draft.declaration();
    }

    /** The same with these values of the rows of its scope. */
    public AssociationDeclaration withScope(Map<String, @Nullable Object> values) {
        AssociationDraft draft = new AssociationDraft(this);
        draft.scope = values;
        return draft.declaration();
    }

    /** The same with these values of the rows of its junction. */
    public AssociationDeclaration withThroughScope(Map<String, @Nullable Object> values) {
        AssociationDraft draft = new AssociationDraft(this);
        draft.through = (through == null ? ThroughDeclaration.UNSAID : through).withScope(values);
        return draft.declaration();
    }

    /** Whether the user gave a name of his own; null aliases are derived from the target's name. */
    public boolean aliased() {
        return singular != null || plural != null;
    }

    /** Whether it has no key of its own. */
    public boolean alongPath() {
        return !path.isEmpty();
    }

    /** Whether it only reads what another association writes. */
    public boolean readOnly() {
        return alongPath() || choice != null;
    }

    public boolean toMany() {
        return kind == Kind.HAS_MANY || kind == Kind.BELONGS_TO_MANY;
    }

    /** As it stands in messages, such as {@code foo.hasOne(bar, as "leader")}. */
    @Override
    public String toString() {
        String alias = toMany() ? plural : singular;
        return source + "." + word(kind) + "(" + target + (alias == null ? "" : ", as \"" + alias + "\"") + ")";
    }

    /** The name of the call that declares the kind. */
    public static String word(Kind kind) {
        return switch (kind) {
            case HAS_ONE -> "hasOne";
            case HAS_MANY -> "hasMany";
            case BELONGS_TO -> "belongsTo";
            case BELONGS_TO_MANY -> "belongsToMany";
        };
    }
}
