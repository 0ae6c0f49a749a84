package org.sequelize4j.definition;

/** The sentences for a name that does not exist. */
final class UnknownName {
    private UnknownName() {}

    static String attribute(ModelDefinition model, String name) {
        return "The model \"" + model.name() + "\" has no attribute \"" + name + "\"; it has "
                + String.join(
                        ", ", model.attributes().stream().map(Attribute::name).toList()) + ".";
    }
}
