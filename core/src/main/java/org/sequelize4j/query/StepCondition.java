package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.StepRestriction;

/**
 * What the rows of one step of a path have to fulfil: those that loading the step would give lead on. What is asked of the rows at
 * the end is said by the query itself.
 *
 * @param target of the rows that lead on
 * @param candidate of the rows among which that of a has-one is found
 * @param link of the junction's rows of a belongsToMany
 */
public record StepCondition(Predicate target, Predicate candidate, Predicate link) implements StepRestriction {
    /** That of a step by its number: what the query has made of it, or that its rows are not destroyed. */
    public static StepCondition of(AlongPath path, int step) {
        return path.restrictions().isEmpty()
                ? standard(path.steps().get(step), isLast(path, step))
                : (StepCondition) path.restrictions().get(step);
    }

    /**
     * The association as a query means it: along a path, the scopes of the models on the way apply.
     *
     * @param end the model that it leads to, as the query speaks of it
     */
    static AssociationDefinition apply(AssociationDefinition association, Subject<?> end) {
        if (!(association instanceof AlongPath path)) {
            return association;
        }
        List<AssociationDefinition> steps = new ArrayList<>();
        List<StepCondition> conditions = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            AssociationDefinition step = path.steps().get(i);
            steps.add(apply(step, end));
            conditions.add(scoped(step, isLast(path, i), end));
        }
        if (!path.toMany()) {
            Predicate one = Resolution.condition(end.named(path), Said.NOTHING);
            conditions.add(new StepCondition(one, one, Predicate.ALWAYS));
        }
        return path.with(steps, conditions);
    }

    /** Of the rows among which the one of a has-one along a path is found; it stands after those of the steps. */
    public static Predicate ofEnd(AlongPath path) {
        return path.restrictions().isEmpty()
                ? Alive.of(path.targetModel())
                : ((StepCondition) path.restrictions().get(path.steps().size())).candidate();
    }

    private static boolean isLast(AlongPath path, int step) {
        return step == path.steps().size() - 1;
    }

    private static StepCondition standard(AssociationDefinition step, boolean last) {
        Predicate alive = Alive.of(step.targetModel());
        Predicate link = step instanceof BelongsToMany many ? Alive.of(many.throughModel()) : Predicate.ALWAYS;
        return new StepCondition(last ? Predicate.ALWAYS : alive, alive, link);
    }

    private static StepCondition scoped(AssociationDefinition step, boolean last, Subject<?> end) {
        ModelDefinition model = step.targetModel();
        Predicate target = Resolution.condition(end.named(step), Said.NOTHING);
        Predicate link = step instanceof BelongsToMany many
                ? Resolution.condition(end.named(many.throughModel()), Said.NOTHING)
                : Predicate.ALWAYS;
        if (!last) {
            return new StepCondition(target, target, link);
        }
        Predicate chosen = step.targetScope() == null ? Predicate.ALWAYS : Alive.without(target, model);
        return new StepCondition(chosen, target, link);
    }
}
