package org.sequelize4j.typed;

import java.util.List;
import java.util.stream.Collectors;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.naming.Suggestion;

/** The sentences for method references that do not read what they should. */
final class ReferenceRefusals {
    private ReferenceRefusals() {}

    static String noAttribute(TypedModel model, Role role) {
        String what = model.name() + "::" + name(role);
        if (role instanceof Role.Relate) {
            return what + " is an association, not an attribute. Write where(" + what
                    + ", Target::attribute) for an attribute at its end, or whereHas(" + what
                    + ") for whether there is one.";
        }
        if (role instanceof Role.Compute compute) {
            String alias = compute.member().said();
            return what + " is computed from associated rows by the query that asks for it, and has no column. "
                    + (compute.member().aggregate() == Aggregate.COUNT
                            ? "Write whereCount(" + model.name() + "::" + alias + ") for a condition on it."
                            : "Only orderBy takes it.");
        }
        if (role instanceof Role.Read) {
            return what + " is @Virtual and has no column, so the database knows nothing of it. " + example(model);
        }
        return what + " reads no attribute. " + example(model);
    }

    static String noParts(TypedModel model, String owner) {
        return "Part.of(…) names a component of an embedded record, and " + model.name() + "." + owner + " is none.";
    }

    static String noPart(EmbeddedRecord record, String name) {
        List<String> names =
                record.parts().stream().map(part -> part.component().name()).toList();
        return record.type().type().getSimpleName() + "::" + name + " is no component of the record; it has "
                + String.join(", ", names) + "." + Suggestion.didYouMean(name, names);
    }

    static String noAssociation(TypedModel model, Role role) {
        return model.name() + "::" + name(role) + " is no association; " + model.name() + " has " + aliases(model);
    }

    static String notOne(TypedModel model, List<Role> calls) {
        if (calls.isEmpty()) {
            return "The reference reads nothing of " + model.name()
                    + "; it has to read exactly one attribute or association. " + example(model);
        }
        if (calls.get(0) instanceof Role.Behave behave) {
            String reads = calls.size() == 1
                    ? ""
                    : " It reads " + names(calls.subList(1, calls.size())) + ", and is itself not an attribute.";
            return model.name() + "::" + behave.name()
                    + " is a default method: it is computed in Java, and the database knows nothing of it." + reads
                    + " "
                    + example(model);
        }
        if (calls.size() > 1) {
            return "The reference reads " + names(calls) + " of " + model.name()
                    + "; it has to read exactly one attribute or association. " + example(model);
        }
        return "The reference does more than read " + names(calls) + " of " + model.name()
                + ". Write " + model.name() + "::" + name(calls.get(0))
                + "; an attribute of an associated model takes two references: where(Post::author, User::name).";
    }

    private static String example(TypedModel model) {
        return model.attributes().stream()
                .filter(attribute -> !attribute.isVirtual() && attribute.part() == null)
                .findFirst()
                .map(attribute -> "Write a reference to an accessor, such as " + model.name() + "::"
                        + attribute.accessor().getName() + ".")
                .orElse("Write a reference to an accessor.");
    }

    private static String aliases(TypedModel model) {
        return model.aliases().isEmpty() ? "none." : String.join(", ", model.aliases()) + ".";
    }

    private static String names(List<Role> calls) {
        return calls.stream().map(ReferenceRefusals::name).distinct().collect(Collectors.joining(" and "));
    }

    private static String name(Role role) {
        if (role instanceof Role.Read read) {
            return read.attribute();
        }
        if (role instanceof Role.Write write) {
            return "set " + write.attribute();
        }
        if (role instanceof Role.Embed embed) {
            return embed.reads() ? embed.name() : "set " + embed.name();
        }
        if (role instanceof Role.Relate relate) {
            return relate.alias();
        }
        if (role instanceof Role.Compute compute) {
            return compute.name();
        }
        if (role instanceof Role.Mixin mixin) {
            return mixin.name();
        }
        return role instanceof Role.Behave behave ? behave.name() : "a method of every instance";
    }
}
