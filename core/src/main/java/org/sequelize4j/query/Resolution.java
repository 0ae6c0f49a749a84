package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Predicate.Has;
import org.sequelize4j.query.Said.IncludeSaid;

/** From what was said to a complete find: the scope is put under it, and destroyed rows are hidden. */
final class Resolution {
    private Resolution() {}

    static Find find(Subject<?> subject, Said said) {
        return complete(subject, scoped(subject, said));
    }

    private static Find complete(Subject<?> subject, Said all) {
        if (all.skipLocked() && all.lock() == null) {
            throw new QueryException(
                    "skipLocked() says what to do about rows that are locked, but this query locks none;"
                            + " write lock(Lock.UPDATE) too.");
        }
        ModelDefinition model = subject.model();
        List<Include> includes = includes(subject, all);
        return new Find(
                model,
                all.selection().of(model, all.groups()),
                Predicate.all(List.of(where(model, all), requiredOfSeveral(model, includes))),
                model.oneOfs().isEmpty() ? includes : optionalOfSeveral(includes),
                all.order(),
                all.window().limit(),
                all.window().offset(),
                all.groups(),
                Clause.all(all.having()),
                all.distinct(),
                all.lock(),
                all.skipLocked(),
                all.manner());
    }

    private static List<Include> optionalOfSeveral(List<Include> includes) {
        return includes.stream()
                .map(include -> isOneOfSeveral(include) ? include.optional() : include)
                .toList();
    }

    /** What rows have to fulfil, where nothing can be loaded with them: required includes of a scope become conditions. */
    static Predicate condition(Subject<?> subject, Said said) {
        Find find = find(subject, said);
        return Predicate.all(List.of(find.where(), required(find)));
    }

    private static Predicate required(Find find) {
        return Predicate.all(find.includes().stream()
                .filter(Include::required)
                .map(Resolution::has)
                .toList());
    }

    private static Predicate has(Include include) {
        return new Has(
                include.association(),
                Predicate.all(List.of(include.query().where(), required(include.query()))),
                include.throughCondition(),
                include.join());
    }

    private static boolean isOneOfSeveral(Include include) {
        return include.association() instanceof BelongsTo target && target.oneOf() != null;
    }

    /** What leads to one of several models is required as a whole: there is a row of one of the models that are included. */
    private static Predicate requiredOfSeveral(ModelDefinition model, List<Include> includes) {
        if (model.oneOfs().isEmpty()) {
            return Predicate.ALWAYS;
        }
        List<Predicate> required = new ArrayList<>();
        for (OneOf several : model.oneOfs()) {
            List<Include> targets = includes.stream()
                    .filter(include -> several.targets().contains(include.association()))
                    .toList();
            if (targets.stream().anyMatch(Include::required)) {
                required.add(
                        new Predicate.Any(targets.stream().map(Resolution::has).toList()));
            }
        }
        return Predicate.all(required);
    }

    /** Conditions make an include required, those of the scope that applies to its target too, as in Sequelize. */
    static Include include(IncludeSaid included) {
        Said said = included.said();
        Said all = scoped(included.target(), said);
        boolean required = all.required() == null ? all.filters() : all.required();
        return new Include(
                StepCondition.apply(included.association(), included.target()),
                complete(
                        included.target(),
                        said.join().isAlternative() ? scoped(included.target(), said.withoutWhere()) : all),
                required,
                through(included.target(), included.association(), said.through()),
                said.join().condition(said.where()));
    }

    private static @Nullable Find through(Subject<?> target, AssociationDefinition association, @Nullable Said said) {
        return association instanceof BelongsToMany many
                ? find(target.named(many.throughModel()), said == null ? Said.NOTHING : said)
                : null;
    }

    private static Said scoped(Subject<?> subject, Said said) {
        Said scope = said.scope() == null ? subject.scope() : said.scope();
        return Merging.of(subject.model()).over(scope, said);
    }

    private static Predicate where(ModelDefinition model, Said said) {
        Predicate given = Clause.all(said.where());
        return said.hidesDestroyed() ? Predicate.all(List.of(Alive.of(model), given)) : given;
    }

    private static List<Include> includes(Subject<?> subject, Said said) {
        if (said.includes().isEmpty() && !said.includesAll()) {
            return List.of();
        }
        Map<String, IncludeSaid> asked = new LinkedHashMap<>(said.includes());
        if (said.includesAll()) {
            for (AssociationDefinition association : subject.model().associations()) {
                if (!isLink(subject.model(), association)) {
                    asked.computeIfAbsent(
                            association.as(),
                            alias -> new IncludeSaid(subject.named(association), association, Said.NOTHING));
                }
            }
        }
        List<Include> includes = new ArrayList<>(asked.size());
        asked.values().forEach(include -> includes.add(include(include)));
        return includes;
    }

    /** The rows of a junction come with the targets of its many-to-many. */
    private static boolean isLink(ModelDefinition model, AssociationDefinition association) {
        return model.associations().stream()
                .anyMatch(other -> other instanceof BelongsToMany many
                        && many.throughModel().equals(association.targetModel())
                        && many.foreignKeys().equals(association.matchingKeys()));
    }
}
