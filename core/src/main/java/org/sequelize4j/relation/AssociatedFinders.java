package org.sequelize4j.relation;

import org.sequelize4j.Finder;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.query.Predicate;

/** Gives the finders of a model in another shape, for some of its rows only. */
@FunctionalInterface
public interface AssociatedFinders {
    <R> Finder<?, R> of(ModelDefinition model, Predicate belonging, Class<R> shape);
}
