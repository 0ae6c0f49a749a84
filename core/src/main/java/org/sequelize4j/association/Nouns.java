package org.sequelize4j.association;

import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.naming.Inflector;

/** What one row of a model is called, and several. */
record Nouns(String singular, String plural) {

    static Nouns of(ModelDeclaration model, Inflector inflector) {
        return new Nouns(
                model.singular() == null ? inflector.singularize(model.name()) : model.singular(),
                model.plural() == null ? inflector.pluralize(model.name()) : model.plural());
    }

    /** Of a model that nobody declares by itself. */
    static Nouns of(String name, Inflector inflector) {
        return new Nouns(inflector.singularize(name), inflector.pluralize(name));
    }
}
