package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are columns of the model's own table: on the accessor of one, or on the record itself. The columns
 * are named {@code addressCity}, and {@code address_city} where names are underscored.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Embedded {
    /** What the columns' names begin with, in place of the accessor's name: {@code "home_"} gives {@code home_city}. */
    String prefix() default "";
}
