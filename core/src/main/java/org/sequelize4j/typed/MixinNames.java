package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.naming.EnglishInflector;
import org.sequelize4j.naming.Inflector;
import org.sequelize4j.naming.Names;
import org.sequelize4j.naming.Suggestion;

/**
 * The documented names of relation methods, as far as an interface can be judged alone: associations can be added to a model
 * later, so only a name that is no relation method at all, or a misspelt one, is refused here.
 */
final class MixinNames {
    private static final Set<String> VERBS = Set.of("get", "set", "create", "count", "has", "add", "remove");

    private MixinNames() {}

    static void require(Class<?> type, Method method, Collection<TypedRelation> relations, Collection<String> oneOfs) {
        String name = method.getName();
        if (VERBS.stream().noneMatch(verb -> AccessorNames.hasPrefix(verb, name))) {
            throw Misfit.refusal(
                    type,
                    method,
                    "is marked @Mixin, but relation methods are named get…, set…, create…, count…, has…, add… or remove…, such as getShip.");
        }
        List<String> known = new ArrayList<>();
        relations.forEach(relation -> known.addAll(of(relation)));
        oneOfs.forEach(
                alias -> known.addAll(List.of("get" + Names.capitalize(alias), "set" + Names.capitalize(alias))));
        if (!known.contains(name)) {
            Suggestion.closest(name, known).ifPresent(closest -> {
                throw Misfit.refusal(
                        type,
                        method,
                        "is marked @Mixin and is no relation method of " + type.getSimpleName() + ". Did you mean \""
                                + closest + "\"?");
            });
        }
    }

    private static List<String> of(TypedRelation relation) {
        boolean toMany = relation.kind() == Kind.HAS_MANY || relation.kind() == Kind.BELONGS_TO_MANY;
        if (!toMany) {
            String one = Names.capitalize(relation.alias());
            return List.of("get" + one, "set" + one, "create" + one);
        }
        Inflector words = EnglishInflector.create();
        String many = Names.capitalize(relation.alias());
        String one = Names.capitalize(words.singularize(relation.alias()));
        return List.of(
                "get" + many,
                "count" + many,
                "has" + many,
                "has" + one,
                "set" + many,
                "add" + many,
                "add" + one,
                "remove" + many,
                "remove" + one,
                "create" + one);
    }
}
