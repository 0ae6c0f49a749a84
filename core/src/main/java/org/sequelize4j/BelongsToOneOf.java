package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This model has the key of a row of one of several models, and an attribute that tells which. Goes on a method that returns
 * {@code One<Common>}, where {@code Common} is an interface that all of the models extend.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BelongsToOneOf {
    /** The models; those that the common interface permits, when it is sealed, unless said. */
    Class<?>[] value() default {};

    /** The alias, then the key of the models, unless said. */
    String foreignKey() default "";

    /** The attribute that tells the model; the alias, then {@code Type}, unless said. */
    String type() default "";

    /** What that attribute holds for each of the models, in their order; their names unless said. */
    String[] typeValues() default {};

    boolean required() default false;

    /** The attribute of each of the models that counts the rows which belong to it. */
    String counterCache() default "";

    /** Whether a write of this model's rows sets the {@code updatedAt} of the row that they belong to. */
    boolean touch() default false;

    /** Attributes of each of the models that a write of this model's rows sets to the time of it. */
    String[] touches() default {};
}
