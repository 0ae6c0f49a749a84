package org.sequelize4j.typed;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AvgOf;
import org.sequelize4j.CountOf;
import org.sequelize4j.ExistsOf;
import org.sequelize4j.MaxOf;
import org.sequelize4j.MinOf;
import org.sequelize4j.SumOf;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.naming.Suggestion;

/**
 * What an accessor or a record component says that it is of associated rows.
 *
 * @param said what its annotation names: an alias, or an alias and an attribute
 */
record AggregateMember(Aggregate aggregate, String said) {
    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(CountOf.class, ExistsOf.class, SumOf.class, AvgOf.class, MinOf.class, MaxOf.class);

    /** The annotations that say so. */
    static List<Class<? extends Annotation>> annotations() {
        return ANNOTATIONS;
    }

    /** The first annotation of the member that says so; null when none does. */
    static @Nullable AggregateMember of(AnnotatedElement member) {
        for (Class<? extends Annotation> annotation : ANNOTATIONS) {
            if (member.isAnnotationPresent(annotation)) {
                return of(member.getAnnotation(annotation));
            }
        }
        return null;
    }

    private static AggregateMember of(Annotation said) {
        if (said instanceof CountOf count) {
            return new AggregateMember(Aggregate.COUNT, count.value());
        }
        if (said instanceof ExistsOf exists) {
            return new AggregateMember(Aggregate.EXISTS, exists.value());
        }
        if (said instanceof SumOf sum) {
            return new AggregateMember(Aggregate.SUM, sum.value());
        }
        if (said instanceof AvgOf average) {
            return new AggregateMember(Aggregate.AVG, average.value());
        }
        return said instanceof MinOf least
                ? new AggregateMember(Aggregate.MIN, least.value())
                : new AggregateMember(Aggregate.MAX, ((MaxOf) said).value());
    }

    /**
     * Looks up what is named.
     *
     * @param refuse makes the error of a reason
     */
    AggregateLink link(ModelDefinition model, Function<String, ? extends RuntimeException> refuse) {
        int dot = said.lastIndexOf('.');
        if (aggregate.ofAttribute() != dot > 0) {
            throw refuse.apply("has " + aggregate.annotation() + "(\"" + said + "\"). Write "
                    + (aggregate.ofAttribute()
                            ? "the association and an attribute of its rows, as in " + aggregate.annotation()
                                    + "(\"orders.amount\")."
                            : "the alias of an association, as in " + aggregate.annotation() + "(\"orders\")."));
        }
        String alias = dot > 0 ? said.substring(0, dot) : said;
        AssociationDefinition association = model.association(alias);
        if (association == null) {
            List<String> known =
                    model.associations().stream().map(AssociationDefinition::as).toList();
            throw refuse.apply("names the association \"" + alias + "\" of the model \"" + model.name()
                    + "\", which has " + (known.isEmpty() ? "none" : String.join(", ", known)) + "."
                    + Suggestion.didYouMean(alias, known));
        }
        return new AggregateLink(
                aggregate, association, dot < 0 ? null : attribute(association, said.substring(dot + 1), refuse));
    }

    private Attribute attribute(
            AssociationDefinition association, String name, Function<String, ? extends RuntimeException> refuse) {
        Attribute attribute = association.targetModel().attribute(name);
        if (attribute == null || !attribute.isStored()) {
            List<String> known = association.targetModel().storedAttributes().stream()
                    .map(Attribute::name)
                    .toList();
            throw refuse.apply("names the attribute \"" + name + "\" of the model \"" + association.target()
                    + "\", whose columns are " + String.join(", ", known) + "." + Suggestion.didYouMean(name, known));
        }
        if (!aggregate.takes(attribute.type())) {
            throw refuse.apply("has " + aggregate.annotation() + " of \"" + association.target() + "." + name
                    + "\", which is " + attribute.type().name() + " and no number.");
        }
        return attribute;
    }
}
