package org.sequelize4j.typed;

import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefinitionBuilder;

/** Adds what a typed model says by constraints of Jakarta Validation, when there is an implementation that checks them. */
final class JakartaScan {
    private JakartaScan() {}

    /** The attributes with the rules that follow from their accessors; those that came without constraints as they were. */
    static List<AttributeDeclaration> ofAttributes(TypedModel model, List<AttributeDeclaration> declared) {
        if (!Constraints.isOn(model)) {
            return declared;
        }
        return JakartaValidation.forModel(model.name())
                .map(JakartaRules::new)
                .map(rules -> declared.stream()
                        .map(attribute -> withRules(model, attribute, rules))
                        .toList())
                .orElse(declared);
    }

    private static AttributeDeclaration withRules(TypedModel model, AttributeDeclaration declared, JakartaRules rules) {
        return model.attributes().stream()
                .filter(attribute -> attribute.name().equals(declared.name()))
                .filter(attribute -> Constraints.areOn(attribute.accessor()))
                .findFirst()
                .map(attribute -> declared.more().rule(rules.of(attribute)).build())
                .orElse(declared);
    }

    /** Rules for the instance as a whole: by default methods, and by the interface itself. */
    static void ofInstance(TypedModel model, DefinitionBuilder<Object> builder) {
        if (!Constraints.isOn(model)) {
            return;
        }
        JakartaValidation.forModel(model.name()).map(JakartaRules::new).ifPresent(rules -> {
            model.roles().entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Role.Behave && Constraints.areOn(entry.getKey()))
                    .sorted(Map.Entry.comparingByKey(
                            (one, other) -> one.getName().compareTo(other.getName())))
                    .forEach(entry -> builder.validate(
                            entry.getKey().getName(), rules.of(entry.getKey(), (Role.Behave) entry.getValue())));
            Constraints.names(model.type()).forEach(name -> builder.validate(name, rules.ofInterface(name)));
        });
    }
}
