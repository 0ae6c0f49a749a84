package org.sequelize4j.association;

import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.naming.Inflector;

/**
 * The names of an association.
 *
 * @param as the one by which it is known
 * @param given whether the user chose it, so that the target's name does not stand in for it
 */
record Alias(String as, String singular, String plural, boolean given) {

    static Alias of(AssociationDeclaration said, Nouns target, Inflector inflector) {
        String byDefault = said.toMany() ? target.plural() : target.singular();
        if (!said.aliased()) {
            return new Alias(byDefault, target.singular(), target.plural(), false);
        }
        String singular = said.singular();
        String plural = said.plural();
        if (singular == null) {
            singular = plural == null ? target.singular() : inflector.singularize(plural);
        }
        if (plural == null) {
            plural = inflector.pluralize(singular);
        }
        String as = said.toMany() ? plural : singular;
        return new Alias(as, singular, plural, !said.typed() || !as.equalsIgnoreCase(byDefault));
    }
}
