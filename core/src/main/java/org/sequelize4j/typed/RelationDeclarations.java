package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import org.sequelize4j.AssociationOptions;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.BelongsToManyOptionsBuilder;
import org.sequelize4j.definition.BelongsToOptionsBuilder;
import org.sequelize4j.definition.HasManyOptionsBuilder;
import org.sequelize4j.definition.HasOneOptionsBuilder;

/** Turns the relation methods of one typed model into associations, by their annotations. */
final class RelationDeclarations {
    private final String source;
    private final Class<?> type;

    RelationDeclarations(TypedModel model) {
        this.source = model.name();
        this.type = model.type();
    }

    AssociationDeclaration declare(TypedRelation relation) {
        String target = relation.target().getSimpleName();
        AssociationDeclaration declaration = switch (relation.kind()) {
            case HAS_ONE -> hasOne(relation, target, annotation(relation, HasOne.class));
            case BELONGS_TO -> belongsTo(relation, target, annotation(relation, BelongsTo.class));
            case HAS_MANY -> hasMany(relation, target, annotation(relation, HasMany.class));
            case BELONGS_TO_MANY -> belongsToMany(relation, target, annotation(relation, BelongsToMany.class));
        };
        return declaration.asTyped();
    }

    private static <A extends Annotation> A annotation(TypedRelation relation, Class<A> type) {
        return relation.accessor().getAnnotation(type);
    }

    private AssociationDeclaration hasOne(TypedRelation relation, String target, HasOne said) {
        HasOneOptionsBuilder options = new HasOneOptionsBuilder(source, target);
        common(options, relation, said.foreignKey(), said.inverse());
        rules(options, said.onDelete(), said.onUpdate(), said.constraints());
        if (!said.sourceKey().isEmpty()) {
            options.sourceKey(said.sourceKey());
        }
        options.dependent(said.dependent());
        if (said.unique()) {
            options.unique();
        }
        if (!said.polymorphic().isEmpty()) {
            options.polymorphic(said.polymorphic());
        }
        if (said.path().length > 0) {
            options.path(said.path());
        }
        choice(options, said);
        return options.declaration();
    }

    private static void choice(HasOneOptions options, HasOne said) {
        if (!said.latest().isEmpty()) {
            options.latest(said.latest());
        }
        if (!said.oldest().isEmpty()) {
            options.oldest(said.oldest());
        }
        if (!said.largest().isEmpty()) {
            options.largest(said.largest());
        }
        if (!said.smallest().isEmpty()) {
            options.smallest(said.smallest());
        }
    }

    private AssociationDeclaration belongsTo(TypedRelation relation, String target, BelongsTo said) {
        BelongsToOptionsBuilder options = new BelongsToOptionsBuilder(source, target);
        common(options, relation, said.foreignKey(), said.inverse());
        rules(options, said.onDelete(), said.onUpdate(), said.constraints());
        if (!said.targetKey().isEmpty()) {
            options.targetKey(said.targetKey());
        }
        if (said.required()) {
            options.required();
        }
        if (!said.counterCache().isEmpty()) {
            options.counterCache(said.counterCache());
        }
        if (said.touch()) {
            options.touch();
        }
        for (String touched : said.touches()) {
            options.touch(touched);
        }
        return options.declaration();
    }

    private AssociationDeclaration hasMany(TypedRelation relation, String target, HasMany said) {
        HasManyOptionsBuilder options = new HasManyOptionsBuilder(source, target);
        common(options, relation, said.foreignKey(), said.inverse());
        if (!said.polymorphic().isEmpty()) {
            options.polymorphic(said.polymorphic());
        }
        options.dependent(said.dependent());
        rules(options, said.onDelete(), said.onUpdate(), said.constraints());
        if (!said.sourceKey().isEmpty()) {
            options.sourceKey(said.sourceKey());
        }
        if (said.path().length > 0) {
            options.path(said.path());
        }
        return options.declaration();
    }

    private AssociationDeclaration belongsToMany(TypedRelation relation, String target, BelongsToMany said) {
        String junction = junction(relation, said);
        BelongsToManyOptionsBuilder options = new BelongsToManyOptionsBuilder(source, target);
        options.through(junction);
        options.dependent(said.dependent());
        common(options, relation, said.foreignKey(), said.inverse());
        if (!said.otherKey().isEmpty()) {
            options.otherKey(said.otherKey());
        }
        if (!said.sourceKey().isEmpty()) {
            options.sourceKey(said.sourceKey());
        }
        if (!said.targetKey().isEmpty()) {
            options.targetKey(said.targetKey());
        }
        if (!said.unique()) {
            options.unique(false);
        }
        if (!said.polymorphic().isEmpty()) {
            options.polymorphic(said.polymorphic());
        }
        if (!said.polymorphicTarget().isEmpty()) {
            options.polymorphicTarget(said.polymorphicTarget());
        }
        return options.declaration();
    }

    private String junction(TypedRelation relation, BelongsToMany said) {
        Class<?> model = relation.junction();
        if (model == null && said.through().isEmpty()) {
            throw Misfit.refusal(
                    type,
                    relation.accessor(),
                    "does not say which junction connects the two. Write ManyThrough<"
                            + relation.target().getSimpleName()
                            + ", Junction>, or @BelongsToMany(through = \"name\").");
        }
        if (model != null && !said.through().isEmpty() && !said.through().equals(model.getSimpleName())) {
            throw Misfit.refusal(
                    type,
                    relation.accessor(),
                    "names two junctions: " + model.getSimpleName() + " by its type, and \"" + said.through()
                            + "\" by its annotation. Remove through.");
        }
        return model == null ? said.through() : model.getSimpleName();
    }

    private static <O extends AssociationOptions<O>> void common(
            O options, TypedRelation relation, String foreignKey, String inverse) {
        options.as(relation.alias());
        if (!foreignKey.isEmpty()) {
            options.foreignKey(foreignKey);
        }
        if (!inverse.isEmpty()) {
            options.inverse(inverse);
        }
    }

    private static <O extends AssociationOptions<O>> void rules(
            O options, OnDelete onDelete, OnDelete onUpdate, boolean constraints) {
        if (onDelete != OnDelete.DEFAULT) {
            options.onDelete(onDelete);
        }
        if (onUpdate != OnDelete.DEFAULT) {
            options.onUpdate(onUpdate);
        }
        if (!constraints) {
            options.constraints(false);
        }
    }
}
