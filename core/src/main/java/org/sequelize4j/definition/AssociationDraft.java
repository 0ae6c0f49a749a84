package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.Dependent;
import org.sequelize4j.OnDelete;

/** An association while its options are being said; the option builders write here. */
final class AssociationDraft {
    final Kind kind;
    final String source;
    final String target;

    @Nullable
    String singular;

    @Nullable
    String plural;

    boolean typed;
    ForeignKeyDeclaration foreignKey = ForeignKeyDeclaration.UNSAID;
    ForeignKeyDeclaration otherKey = ForeignKeyDeclaration.UNSAID;
    List<String> sourceKey = List.of();
    List<String> targetKey = List.of();

    @Nullable
    ThroughDeclaration through;

    OnDelete onDelete = OnDelete.DEFAULT;
    OnDelete onUpdate = OnDelete.DEFAULT;

    @Nullable
    Boolean constraints;

    boolean unique;

    @Nullable
    String uniqueKey;

    Map<String, @Nullable Object> scope = Map.of();

    @Nullable
    String inverse;

    boolean required;
    boolean hooks;

    @Nullable
    ScopeBody targetScope;

    @Nullable
    PolymorphicKey polymorphic;

    Dependent dependent = Dependent.DATABASE;

    @Nullable
    UpkeepDeclaration upkeep;

    List<String> path = List.of();

    @Nullable
    ChoiceDeclaration choice;

    AssociationDraft(Kind kind, String source, String target) {
        this.kind = kind;
        this.source = source;
        this.target = target;
    }

    AssociationDraft(AssociationDeclaration said) {
        this(said.kind(), said.source(), said.target());
        singular = said.singular();
        plural = said.plural();
        typed = said.typed();
        foreignKey = said.foreignKey();
        otherKey = said.otherKey();
        sourceKey = said.sourceKey();
        targetKey = said.targetKey();
        through = said.through();
        onDelete = said.onDelete();
        onUpdate = said.onUpdate();
        constraints = said.constraints();
        unique = said.unique();
        uniqueKey = said.uniqueKey();
        scope = said.scope();
        inverse = said.inverse();
        required = said.required();
        hooks = said.hooks();
        targetScope = said.targetScope();
        polymorphic = said.polymorphic();
        dependent = said.dependent();
        upkeep = said.upkeep();
        path = said.path();
        choice = said.choice();
    }

    AssociationDeclaration declaration() {
        return new AssociationDeclaration(
                kind,
                source,
                target,
                singular,
                plural,
                typed,
                foreignKey,
                otherKey,
                sourceKey,
                targetKey,
                through,
                onDelete,
                onUpdate,
                constraints,
                unique,
                uniqueKey,
                scope,
                inverse,
                required,
                hooks,
                targetScope,
                polymorphic,
                dependent,
                upkeep,
                path,
                choice);
    }
}
