package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an attribute's value becomes what its column stores: on an accessor for this attribute, on a class for every attribute of
 * that class. The converter needs a constructor without parameters.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Convert {
    Class<? extends AttributeConverter<?, ?>> value();
}
